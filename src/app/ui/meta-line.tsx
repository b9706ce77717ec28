import { Children, type ReactNode } from 'react'
import styles from './meta-line.module.css'

/** Short facts in a row, separated by dots; no line starts or ends with a dot. */
export function MetaLine({ children }: { children: ReactNode }) {
  return (
    <div className={styles.line}>
      <div className={styles.facts}>
        {Children.toArray(children).map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a line never change their order.
          <span key={index} className={styles.fact}>
            {fact}
          </span>
        ))}
      </div>
    </div>
  )
}
