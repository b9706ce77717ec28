import { useEffect, useRef } from 'react'
import styles from './selected-field.module.css'

/** A read-only field whose text is focused and selected on mount, for the reader to copy. */
export function SelectedField({ label, text }: { label: string; text: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <textarea
      ref={field}
      className={styles.field}
      aria-label={label}
      value={text}
      readOnly
      rows={3}
    />
  )
}
