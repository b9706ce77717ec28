import type { ComparedRole, ChangedPlace as Place } from '../../core/changes/schema.ts'
import { TextLanguageContext, useText } from '../i18n/text-language.ts'
import { ChangeWords } from './change-words.tsx'
import styles from './changed-place.module.css'
import { TextRuns } from './text-runs.tsx'
import { wordSummary } from './word-summary.ts'

type ChangedPlaceProps = {
  place: Place
  /** Its number, from 1, and the number of all places. */
  number: number
  total: number
  /** Language of the article. */
  language: string
}

const looks: Partial<Record<ComparedRole, string | undefined>> = {
  headline: styles.headline,
  deck: styles.deck,
  heading: styles.heading,
  caption: styles.caption,
  time: styles.caption,
}

/**
 * A place where the versions differ: a label that says what was changed, and the text with its changes. The
 * label is a link to itself, so that keys that move from headline to headline move from change to change.
 */
export function ChangedPlace({ place, number, total, language }: ChangedPlaceProps) {
  const textLanguage = useText(language)
  const id = `perubahan-${number}`
  return (
    <section id={id} className={styles.place}>
      <h2 className={styles.label}>
        <a href={`#${id}`}>
          <ChangeWords
            say={(words) => `${words.place(number, total)} · ${wordSummary(place.counts, words)}`}
          />
        </a>
      </h2>
      {place.texts.map(({ role, runs, wasAt }, index) => {
        const key = `${index}`
        return (
          <div key={key}>
            {wasAt !== undefined && (
              <p className={styles.origin}>
                <ChangeWords say={(words) => words.wasAt(wasAt)} />
              </p>
            )}
            <TextLanguageContext value={language}>
              <p className={`${styles.text} ${looks[role] ?? ''}`} {...textLanguage}>
                <TextRuns runs={runs} />
              </p>
            </TextLanguageContext>
          </div>
        )
      })}
    </section>
  )
}
