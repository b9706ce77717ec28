import { type ReactNode, useId } from 'react'
import styles from './ruled-section.module.css'

/** A section below a heavy rule, with its title at the left on a wide screen. It is not printed. */
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
