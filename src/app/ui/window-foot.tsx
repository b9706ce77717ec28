import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './window-foot.module.css'

/** Where bars are rendered; null until the foot is mounted. */
const BarsContext = createContext<HTMLElement | null>(null)

type WindowFootProps = {
  /** What floats above the bars and takes no room of its own. */
  above: ReactNode
  children: ReactNode
}

/**
 * The foot of the window. Bars stack in it from whatever part of the page they come, so that none covers
 * another. It is the last thing of the page and sticks to the window's end: all of the page can be
 * scrolled clear of it, however tall it gets. A prerendered page has none, for only the app fills it.
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
