import { useId } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import styles from './line-filter.module.css'

/** Which lines of a capture are shown. */
export type Shown = 'all' | 'dropped'

type LineFilterProps = { shown: Shown; onChange: (shown: Shown) => void }

/** Lets the reader show all lines of a capture, or only the dropped ones. */
export function LineFilter({ shown, onChange }: LineFilterProps) {
  const words = useWordsOf('provenance')
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
