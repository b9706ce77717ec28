import { Children, type ReactNode } from 'react'
import styles from './meta-line.module.css'

/** Short facts beside each other, parted by dots; a dot never begins or ends a line. */
export function MetaLine({ children }: { children: ReactNode }) {
  return (
    <div className={styles.line}>
      <div className={styles.facts}>
        {Children.toArray(children).map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a line keep their order.
          <span key={index} className={styles.fact}>
            {fact}
          </span>
        ))}
      </div>
    </div>
  )
}
