import type { Run } from '../../core/changes/schema.ts'
import type { ChangesWords } from '../i18n/id/changes.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import hidden from '../styles/hidden.module.css'
import styles from './text-runs.module.css'

/** A change of more words also has its end spoken. */
const maxPlainWords = 4

/**
 * The runs of a text. Changed ones are struck out or underlined; screen readers, most of which say nothing
 * about `<del>` and `<ins>`, read a word before each.
 */
export function TextRuns({ runs }: { runs: readonly Run[] }) {
  const words = useWordsOf('changes')
  const ownWords = useInterfaceText()
  return runs.map((run, index) => {
    const key = `${index}`
    if (run.type === 'kept') return run.text
    if (run.type === 'skipped') {
      return (
        <span key={key} className={styles.skipped} {...ownWords}>
          {` [${words.skipped(run.sentences)}] `}
        </span>
      )
    }
    return <ChangedRun key={key} type={run.type} text={run.text} words={words} />
  })
}

type ChangedRunProps = { type: 'deleted' | 'inserted'; text: string; words: ChangesWords }

function ChangedRun({ type, text, words }: ChangedRunProps) {
  const ownWords = useInterfaceText()
  const Element = type === 'deleted' ? 'del' : 'ins'
  const changed = text.trim()
  const isLong = changed.split(/\s+/).length > maxPlainWords
  // The space before the words belongs to the text around them: a line through it would look like a dash.
  return (
    <>
      {text.startsWith(' ') ? ' ' : ''}
      <Element className={styles[type]}>
        <span className={hidden.hidden} {...ownWords}>
          {type === 'deleted' ? words.deletedStart : words.insertedStart}{' '}
        </span>
        {changed}
        {isLong && (
          <span className={hidden.hidden} {...ownWords}>
            {` ${words.changeEnd}`}
          </span>
        )}
      </Element>
    </>
  )
}
