import { markWords } from '../../core/search/mark-words.ts'
import type { SoughtWord } from '../../core/search/read-query.ts'
import styles from './marked-text.module.css'

/** A text in which the words that were sought are marked. */
export function MarkedText({ text, sought }: { text: string; sought: readonly SoughtWord[] }) {
  return markWords(text, sought).map(({ text: part, isFound }, index) =>
    isFound ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text keep their order.
      <mark key={index} className={styles.mark}>
        {part}
      </mark>
    ) : (
      part
    ),
  )
}
