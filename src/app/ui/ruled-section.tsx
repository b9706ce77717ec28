import { type ReactNode, useId } from 'react'
import styles from './ruled-section.module.css'

/** A section below a heavy rule: its title, on a wide screen at the left, and what it holds. No print shows it. */
export function RuledSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div>{children}</div>
    </section>
  )
}
