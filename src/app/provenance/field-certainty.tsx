import { useId } from 'react'
import { certainties } from '../../core/capture/reading.ts'
import type { CaptureAccount } from '../../core/provenance/capture-account.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { Fact, Footnote } from './fact.tsx'
import styles from './field-certainty.module.css'
import { nameFindings } from './name-findings.ts'

type FieldCertaintyProps = Pick<CaptureAccount, 'findings'> & {
  /** Id of a heading that tells this region from those of other parts. */
  partHeading?: string | undefined
}

/** How sure the fields of an article are, and where each was found: one row for each level. */
export function FieldCertainty({ findings, partHeading }: FieldCertaintyProps) {
  const { certainty: words } = useWordsOf('provenance')
  const titleId = useId()
  return (
    <section
      aria-labelledby={partHeading === undefined ? titleId : `${titleId} ${partHeading}`}
      className={styles.certainty}
    >
      <h3 id={titleId} className={styles.title}>
        {words.title}
      </h3>
      <dl className={styles.levels}>
        {certainties.map((level) => {
          const names = nameFindings(findings, level, words)
          return (
            names !== '' && (
              <Fact key={level} term={words.levels[level]}>
                <span className={styles.names}>{names}</span>
                <Footnote>{words.meanings[level]}</Footnote>
              </Fact>
            )
          )
        })}
      </dl>
    </section>
  )
}
