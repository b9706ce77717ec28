import { type ReactNode, useId } from 'react'
import styles from './share-section.module.css'

/** One section of the panel, below a rule. */
export function ShareSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <div className={styles.parts}>{children}</div>
    </section>
  )
}
