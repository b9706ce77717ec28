import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { WindowFoot } from '../ui/window-foot.tsx'
import styles from './notice.module.css'
import { NoticeCard } from './notice-card.tsx'

/** A short message about what was done or failed, with an action for the reader. */
export type Notice = { text: string; action?: { label: string; run: () => void } }

const NotifyContext = createContext<(notice: Notice) => void>(() => {})

/** Returns a function that shows a notice at the foot of the window, in place of the last one. */
export function useNotify(): (notice: Notice) => void {
  return use(NotifyContext)
}

/**
 * Renders the one notice of the page, above the bars at the window's foot. It closes when the page changes.
 */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<(Notice & { key: number }) | null>(null)
  // A new key restarts the timer, also for a notice with the same text.
  const notify = useCallback(
    (next: Notice) => setNotice((last) => ({ ...next, key: (last?.key ?? 0) + 1 })),
    [],
  )
  const { pathname } = useLocation()
  const { language } = useInterfaceLanguage()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a notice belongs to the page on which it was shown.
  useEffect(() => setNotice(null), [pathname])
  const place = (
    <div aria-live="polite" lang={language} className={styles.place}>
      {notice !== null && (
        <NoticeCard
          key={notice.key}
          text={notice.text}
          action={notice.action}
          onClose={() => setNotice(null)}
        />
      )}
    </div>
  )
  return (
    <NotifyContext value={notify}>
      <WindowFoot above={place}>{children}</WindowFoot>
    </NotifyContext>
  )
}
