import { formatSummary } from '../../core/article/format-summary.ts'
import type { Story } from '../../core/article/story.ts'
import { useInterfaceText } from '../i18n/text-language.ts'
import { WordRoom } from '../ui/word-room.tsx'
import styles from './brief-body.module.css'

type BriefBodyProps = {
  /** The brief, or the card that links to it, which contains as much. */
  brief: Pick<Story, 'summary' | 'isTruncated' | 'knownFrom'>
}

/** The summary of a story whose page was not captured, and a sentence that says so and where it is known from. */
export function BriefBody({ brief }: BriefBodyProps) {
  const interfaceText = useInterfaceText()
  const { knownFrom } = brief
  const summary = formatSummary(brief)
  return (
    <>
      {summary === null && knownFrom === undefined && (
        <p className={styles.missing} {...interfaceText}>
          <WordRoom say={({ words }) => words.briefWithoutSummary} />
        </p>
      )}
      {summary !== null && (
        <p id="p1" className={styles.summary}>
          {summary}
        </p>
      )}
      <p className={styles.notice} {...interfaceText}>
        <WordRoom
          say={({ words }) =>
            knownFrom === undefined ? words.briefNotice : words.onlyFrom[knownFrom]
          }
        />
      </p>
    </>
  )
}
