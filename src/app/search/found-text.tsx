import type { SoughtWord } from '../../core/search/read-query.ts'
import { splitAtWords } from '../../core/search/split-at-words.ts'
import styles from './found-text.module.css'

/** A text in which the words that were sought are marked. */
export function FoundText({ text, sought }: { text: string; sought: readonly SoughtWord[] }) {
  return splitAtWords(text, sought).map(({ text: part, isFound }, index) =>
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
