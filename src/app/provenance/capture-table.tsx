import { useId, useState } from 'react'
import type { PartAccount } from '../../core/provenance/capture-account.ts'
import type { TracedLine } from '../../core/provenance/trace-lines.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import hidden from '../styles/hidden.module.css'
import { CaptureRow } from './capture-row.tsx'
import styles from './capture-table.module.css'
import { FieldCertainty } from './field-certainty.tsx'
import { LineFilter, type Shown } from './line-filter.tsx'
import { RoleCount } from './role-count.tsx'

type CaptureTableProps = {
  account: PartAccount
  /** The account's lines, found in the article. */
  lines: readonly TracedLine[]
  articleLanguage: string
  /** Id of the heading of the part, when there are several. */
  partHeading?: string
}

/** All lines of a capture with their roles, beside what they became in the article. */
export function CaptureTable({ account, lines, articleLanguage, partHeading }: CaptureTableProps) {
  const words = useWordsOf('provenance')
  const [shown, setShown] = useState<Shown>('all')
  const introId = useId()
  const listed = shown === 'all' ? lines : lines.filter(({ role }) => role === 'noise')
  return (
    <>
      <p id={introId} className={styles.intro}>
        {words.compareIntro(account.capture)}
      </p>
      {account.findings.length > 0 && (
        <FieldCertainty findings={account.findings} partHeading={partHeading} />
      )}
      <RoleCount lines={account.lines} />
      <LineFilter shown={shown} onChange={setShown} />
      {listed.length === 0 ? (
        <p className={styles.intro}>{words.noneDropped}</p>
      ) : (
        <table className={styles.table} aria-describedby={introId}>
          <caption className={hidden.hidden}>{words.table}</caption>
          <thead className={styles.head}>
            <tr className={styles.headRow}>
              <th scope="col">{words.columns.number}</th>
              <th scope="col">{words.columns.role}</th>
              <th scope="col">{words.columns.raw}</th>
              <th scope="col">{words.columns.article}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((line) => (
              <CaptureRow key={line.number} line={line} articleLanguage={articleLanguage} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
