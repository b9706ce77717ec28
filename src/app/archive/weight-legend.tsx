import { weightSteps } from '../../core/archive/day-weight.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import calendar from './month-calendar.module.css'
import styles from './weight-legend.module.css'

/** Says what the depth of a calendar's squares means. */
export function WeightLegend() {
  const words = useWordsOf('archive')
  return (
    <p className={styles.legend}>
      <span>{words.legend}</span>
      {weightSteps.map(([first, last], index) => (
        <span key={first} className={styles.step}>
          <span
            className={`${styles.square} ${calendar[`weight${index + 1}`]}`}
            aria-hidden="true"
          />
          {words.step(first, last)}
        </span>
      ))}
    </p>
  )
}
