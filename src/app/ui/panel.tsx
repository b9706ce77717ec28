import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import button from './button.module.css'
import base from './dialog.module.css'
import styles from './panel.module.css'

type PanelProps = {
  title: string
  onClose: () => void
  children: ReactNode
}

/**
 * A modal sheet: at the side of a wide window, at the bottom of a narrow one, with the page still visible.
 * Tab stays inside, Escape closes it, and focus returns to the control that opened it.
 */
export function Panel({ title, onClose, children }: PanelProps) {
  const { language, words } = useInterfaceLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`${base.dialog} ${styles.panel}`}
      aria-labelledby={id}
      {...toTextAttributes(language)}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        // A click on the backdrop has the dialog itself as its target.
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h2 id={id}>{title}</h2>
          <button type="button" className={button.quiet} onClick={onClose}>
            {words.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
