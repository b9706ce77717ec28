import type { ReactNode } from 'react'
import type { List } from '../../core/article/list-block.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import styles from './list.module.css'

/** A list with its nested lists. The text of each item has its own element. */
export function drawList({ ordered, start, items }: List, nextId: () => string): ReactNode {
  const children = items.map(({ text, marks, list }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items never change their order, and may be equal.
    <li key={index}>
      <span id={nextId()}>
        <MarkedText text={text} marks={marks} />
      </span>
      {list !== null && drawList(list, nextId)}
    </li>
  ))
  if (!ordered) return <ul className={styles.list}>{children}</ul>
  return (
    <ol className={styles.list} start={start === 1 ? undefined : start}>
      {children}
    </ol>
  )
}
