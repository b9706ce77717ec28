import { formatSummary } from '../../core/article/format-summary.ts'
import type { Story } from '../../core/article/story.ts'
import type { SoughtWord } from '../../core/search/read-query.ts'
import { listMissingWords } from '../../core/search/split-at-words.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import styles from './hidden-words.module.css'

type HiddenWordsProps = {
  story: Story
  sought: readonly SoughtWord[]
  /** The words that only an older version of the story has. */
  olderWords: readonly string[]
}

/** Explains why a story was found, by naming the words that it contains but its card does not show. */
export function HiddenWords({ story, sought, olderWords }: HiddenWordsProps) {
  const interfaceText = useInterfaceText()
  const words = useWordsOf('search')
  const current = sought.filter(({ word }) => !olderWords.includes(word))
  const hidden = listMissingWords(`${story.headline}\n${formatSummary(story) ?? ''}`, current)
  return (
    <>
      {hidden.length > 0 && (
        <p className={styles.note} {...interfaceText}>
          {words.inside} <bdi>{hidden.map(({ word }) => word).join(', ')}</bdi>
        </p>
      )}
      {olderWords.length > 0 && (
        <p className={styles.note} {...interfaceText}>
          {words.inOlderVersion} <bdi>{olderWords.join(', ')}</bdi>
        </p>
      )}
    </>
  )
}
