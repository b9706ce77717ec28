import { useId } from 'react'
import styles from './line-filter.module.css'
import { useProvenanceWords } from './use-provenance-words.ts'

/** Which lines of a capture are listed. */
export type Shown = 'all' | 'dropped'

type LineFilterProps = { shown: Shown; onChange: (shown: Shown) => void }

/** Lets the reader list all lines of a capture, or only those that were dropped. */
export function LineFilter({ shown, onChange }: LineFilterProps) {
  const { words } = useProvenanceWords()
  const name = useId()
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>{words.filter}</legend>
      {(['all', 'dropped'] as const).map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={shown === choice}
            onChange={() => onChange(choice)}
          />
          {words.filters[choice]}
        </label>
      ))}
    </fieldset>
  )
}
