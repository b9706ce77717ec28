import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './window-foot.module.css'

/** Where bars are rendered; null until the foot is mounted. */
const BarsContext = createContext<HTMLElement | null>(null)

type WindowFootProps = {
  /** Floats above the bars and takes no space. */
  above: ReactNode
  children: ReactNode
}

/**
 * The foot of the window. Bars from any part of the page stack here, so that none covers another. It is
 * the page's last element and sticky, so that the whole page can be scrolled clear of it. Prerendered
 * pages have none, because only the app fills it.
 */
export function WindowFoot({ above, children }: WindowFootProps) {
  const [hasApp, setHasApp] = useState(false)
  const [bars, setBars] = useState<HTMLElement | null>(null)
  useEffect(() => setHasApp(true), [])
  return (
    <BarsContext value={bars}>
      {children}
      {hasApp && (
        <div className={styles.foot}>
          <div className={styles.above}>{above}</div>
          <div ref={setBars} />
        </div>
      )}
    </BarsContext>
  )
}

/** Renders a bar at the foot of the window. */
export function AtWindowFoot({ children }: { children: ReactNode }) {
  const bars = use(BarsContext)
  return bars === null ? null : createPortal(children, bars)
}
