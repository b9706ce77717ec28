import type { Fate, TracedLine } from '../../core/provenance/trace-lines.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import styles from './line-fate.module.css'

type LineFateProps = { line: TracedLine; articleLanguage: string }

/** Where a line went in the article: in words, and as the article's own text where that is shown. */
export function LineFate({ line, articleLanguage }: LineFateProps) {
  const words = useWordsOf('provenance')
  const { fate, rule = '' } = line
  switch (fate.type) {
    case 'blank':
      return null
    case 'dropped':
      return <span className={styles.place}>{words.dropped(words.noise[rule] ?? rule)}</span>
    case 'merged':
      return <span className={styles.note}>{words.merged[rule] ?? words.mergedElsewhere}</span>
    case 'absent':
      return <span className={styles.note}>{words.absent}</span>
    case 'shown':
      return <ShownText fate={fate} articleLanguage={articleLanguage} />
  }
}

type ShownTextProps = { fate: Extract<Fate, { type: 'shown' }>; articleLanguage: string }

function ShownText({ fate, articleLanguage }: ShownTextProps) {
  const words = useWordsOf('provenance')
  const { place, texts, unit, isVerbatim } = fate
  return (
    <>
      <span className={styles.note}>
        {unit === null ? (
          words.places[place]
        ) : (
          <a href={`#p${unit}`}>{`${words.places[place]} ${unit}`}</a>
        )}
        {isVerbatim && `, ${words.verbatim}`}
      </span>
      <span className={styles.texts} {...toTextAttributes(articleLanguage)}>
        {texts.map((text, index) => (
          <span key={text} className={place === 'figure' ? styles.part : undefined}>
            {unit !== null && index < texts.length - 1 ? (
              <b className={styles.dateline}>{text}</b>
            ) : (
              text
            )}
          </span>
        ))}
      </span>
    </>
  )
}
