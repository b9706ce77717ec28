import { formatSummary } from '../../core/article/format-summary.ts'
import type { Story } from '../../core/article/story.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import styles from './brief-body.module.css'

type BriefBodyProps = {
  /** The brief, or the card that links to it, which contains as much. */
  brief: Pick<Story, 'summary' | 'isTruncated'>
}

/** The summary of a story whose page was not captured, and a sentence that says so. */
export function BriefBody({ brief }: BriefBodyProps) {
  const words = useWords()
  const interfaceText = useInterfaceText()
  const summary = formatSummary(brief)
  return (
    <>
      {summary === null ? (
        <p className={styles.missing} {...interfaceText}>
          {words.briefWithoutSummary}
        </p>
      ) : (
        <p id="p1" className={styles.summary}>
          {summary}
        </p>
      )}
      <p className={styles.notice} {...interfaceText}>
        {words.briefNotice}
      </p>
    </>
  )
}
