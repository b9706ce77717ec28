import type { SoughtWord } from '../../core/search/read-query.ts'
import { splitAtWords } from '../../core/search/split-at-words.ts'
import styles from './found-text.module.css'

/** A text with the query's words highlighted. */
export function FoundText({ text, sought }: { text: string; sought: readonly SoughtWord[] }) {
  return splitAtWords(text, sought).map(({ text: part, isFound }, index) =>
    isFound ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order.
      <mark key={index} className={styles.mark}>
        {part}
      </mark>
    ) : (
      part
    ),
  )
}
