import { useId } from 'react'
import type { PublishedFullArticle } from '../../core/article/schema.ts'
import type { CaptureAccount, PartAccount } from '../../core/provenance/capture-account.ts'
import { type TracedLine, traceCaptures } from '../../core/provenance/trace-lines.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { CaptureTable } from './capture-table.tsx'
import styles from './capture-tables.module.css'

type CaptureTablesProps = { account: CaptureAccount; article: PublishedFullArticle }

/** The lines of the capture that an article is from; of one that was joined from parts, of each part's capture. */
export function CaptureTables({ account, article }: CaptureTablesProps) {
  const { language } = article
  const { further = [] } = account
  const captures = [account, ...further]
  const traced = traceCaptures(
    captures.map(({ lines }) => lines),
    article,
  )
  if (further.length === 0) {
    return <CaptureTable account={account} lines={traced[0] ?? []} articleLanguage={language} />
  }
  return captures.map((part, index) => (
    <PartTable
      key={part.part}
      account={part}
      lines={traced[index] ?? []}
      articleLanguage={language}
    />
  ))
}

type PartTableProps = {
  account: PartAccount
  lines: readonly TracedLine[]
  articleLanguage: string
}

function PartTable(props: PartTableProps) {
  const words = useWordsOf('provenance')
  const headingId = useId()
  const { part = 1, capture } = props.account
  return (
    <section aria-labelledby={headingId} className={styles.part}>
      <h3 id={headingId} className={styles.heading}>
        {words.partHeading(part, capture)}
      </h3>
      <CaptureTable {...props} partHeading={headingId} />
    </section>
  )
}
