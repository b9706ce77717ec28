import { type FocusEvent, useEffect, useEffectEvent, useRef } from 'react'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import styles from './notice.module.css'

/** Long enough to reach the notice's button by keyboard. */
const closesAfterMs = 12_000

type NoticeCardProps = {
  text: string
  action?: { label: string; run: () => void } | undefined
  onClose: () => void
}

/** A notice with its buttons. It closes automatically, except under the pointer or with the focus inside. */
export function NoticeCard({ text, action, onClose }: NoticeCardProps) {
  const { words } = useInterfaceLanguage()
  const card = useRef<HTMLDivElement>(null)
  const closeUnused = useEffectEvent(() => {
    if (card.current?.matches(':hover, :focus-within') !== true) onClose()
  })
  useEffect(() => {
    const timer = setInterval(() => closeUnused(), closesAfterMs)
    return () => clearInterval(timer)
  }, [])

  /** The element that had the focus before; it gets the focus back when the pressed button disappears. */
  const origin = useRef<HTMLElement>(null)
  const recordOrigin = ({ relatedTarget: left }: FocusEvent) => {
    if (left instanceof HTMLElement && !card.current?.contains(left)) origin.current = left
  }
  const close = () => {
    onClose()
    origin.current?.focus({ preventScroll: true })
  }
  return (
    <div ref={card} className={styles.notice}>
      <p>{text}</p>
      <div className={styles.choices}>
        {action !== undefined && (
          <button
            type="button"
            onFocus={recordOrigin}
            onClick={() => {
              close()
              action.run()
            }}
          >
            {action.label}
          </button>
        )}
        <button type="button" onFocus={recordOrigin} onClick={close}>
          {words.close}
        </button>
      </div>
    </div>
  )
}
