import {
  createContext,
  type FocusEvent,
  type ReactNode,
  use,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useLocation } from 'react-router'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import styles from './notice.module.css'

/** A short word on what was done or could not be done, with what the reader may do about it. */
export type Notice = { text: string; action?: { label: string; run: () => void } }

const NotifyContext = createContext<(notice: Notice) => void>(() => {})

/** Shows a notice at the foot of the window, in place of the last. */
export function useNotify(): (notice: Notice) => void {
  return use(NotifyContext)
}

/** Ms that a notice stays: long enough to reach its button by keyboard. */
const stay = 12_000

/** Holds the one notice of the page, below all else. It goes after a while, and with its page. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const { pathname } = useLocation()
  const { language, words } = useInterfaceLanguage()
  /** Where the focus came from: the pressed button goes, and would leave it at the top of the page. */
  const origin = useRef<HTMLElement>(null)
  const noteOrigin = ({ currentTarget, relatedTarget: left }: FocusEvent) => {
    const isWithin = currentTarget.parentElement?.contains(left)
    if (left instanceof HTMLElement && !isWithin) origin.current = left
  }
  const close = () => {
    setNotice(null)
    origin.current?.focus({ preventScroll: true })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a notice is of the page it was given on.
  useEffect(() => setNotice(null), [pathname])
  useEffect(() => {
    if (notice === null) return
    const timer = setTimeout(() => setNotice(null), stay)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <NotifyContext value={setNotice}>
      {children}
      <div aria-live="polite" className={styles.place} lang={language}>
        {notice !== null && (
          <div className={styles.notice}>
            <p>{notice.text}</p>
            <div className={styles.choices}>
              {notice.action !== undefined && (
                <button
                  type="button"
                  onFocus={noteOrigin}
                  onClick={() => {
                    close()
                    notice.action?.run()
                  }}
                >
                  {notice.action.label}
                </button>
              )}
              <button type="button" onFocus={noteOrigin} onClick={close}>
                {words.close}
              </button>
            </div>
          </div>
        )}
      </div>
    </NotifyContext>
  )
}
