import { type ReactNode, useState } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import button from '../ui/button.module.css'
import styles from './copy-button.module.css'
import { type Copied, copyText } from './copy-text.ts'
import { SelectedField } from './selected-field.tsx'

type CopyButtonProps = Copied & {
  label: string
  /** Shown once the text is copied. */
  copied: string
  /** Rendered beside the button. */
  children?: ReactNode
}

/** Copies a text and announces the outcome. Where copying is blocked, the reader gets the text in a field. */
export function CopyButton({ label, copied, text, html, children }: CopyButtonProps) {
  const words = useWordsOf('share')
  const [outcome, setOutcome] = useState<'copied' | 'blocked' | null>(null)
  const copy = async () => {
    // Clearing first: an unchanged text in a live region is not announced again.
    setOutcome(null)
    setOutcome((await copyText({ text, html })) ? 'copied' : 'blocked')
  }
  return (
    <div>
      <div className={styles.row}>
        <button type="button" className={button.framed} onClick={copy}>
          {label}
        </button>
        {children}
        <p role="status" className={styles.outcome}>
          {outcome === 'copied' && copied}
          {outcome === 'blocked' && words.copyBlocked}
        </p>
      </div>
      {outcome === 'blocked' && <SelectedField label={words.copyField} text={text} />}
    </div>
  )
}
