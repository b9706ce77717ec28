import type { ReactNode } from 'react'
import styles from './fact.module.css'

/** One row of a list of facts: a term and its value. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.known}>{children}</dd>
    </div>
  )
}

/** A value that is unknown, styled differently from what the source says. */
export function Unknown({ children }: { children: ReactNode }) {
  return <span className={styles.unknown}>{children}</span>
}

/** A sentence below a fact: how sure it is, and why. */
export function Footnote({ children }: { children: ReactNode }) {
  return <span className={styles.footnote}>{children}</span>
}
