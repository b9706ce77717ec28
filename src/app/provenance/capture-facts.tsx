import type { CaptureMoment } from '../../core/article/provenance.ts'
import type { PublishedArticle, PublishedFullArticle } from '../../core/article/schema.ts'
import { formatAbsolute, formatInstantDay, formatMachine } from '../../core/time/format-time.ts'
import type { StatedTime } from '../../core/time/stated-time.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import styles from './capture-facts.module.css'
import { Fact, Footnote, Unknown } from './fact.tsx'

/** When the page was captured and how sure that is, the file it is from, and the address of the original. */
export function CaptureFacts({ article }: { article: PublishedArticle }) {
  const words = useWordsOf('provenance')
  const { capture, captured, url } = article.provenance
  const isBrief = article.type === 'brief'
  const isListed = isBrief && article.knownFrom !== undefined
  const toldBy = isListed ? words.listedBy : words.toldBy
  return (
    <>
      <Fact term={isListed ? words.saved : words.captured}>
        {captured === null ? (
          <Unknown>{words.captureUnknown}</Unknown>
        ) : (
          <CapturedAt captured={captured} isPage={!isListed} />
        )}
      </Fact>
      <Fact term={words.capture}>
        {capture === null && !isBrief && <Unknown>{words.fromJson}</Unknown>}
        {capture !== null && (isBrief ? toldBy(capture) : <CaptureNames article={article} />)}
        {isBrief && <Footnote>{isListed ? words.onlyListed : words.onlyCard}</Footnote>}
      </Fact>
      <Fact term={words.original}>
        {url === null ? (
          <Unknown>{words.originalUnknown}</Unknown>
        ) : (
          <a href={url} rel="noreferrer external">
            {url}
          </a>
        )}
      </Fact>
    </>
  )
}

/** The file of the capture; of an article that was joined from parts, that of each part. */
function CaptureNames({ article }: { article: PublishedFullArticle }) {
  const words = useWordsOf('provenance')
  const { joinedParts, provenance } = article
  if (joinedParts === undefined) return <code>{provenance.capture}</code>
  return (
    <ul className={styles.parts}>
      {joinedParts.map(({ number, provenance: { capture } }) => (
        <li key={number}>{words.partHeading(number, capture ?? '')}</li>
      ))}
    </ul>
  )
}

type CapturedAtProps = {
  captured: CaptureMoment
  /** Whether a page was captured then, and not only its address saved. */
  isPage: boolean
}

function CapturedAt({ captured, isPage }: CapturedAtProps) {
  const { timeWords } = useInterfaceLanguage()
  const words = useWordsOf('provenance')
  const { at, isEstimated, reason } = captured
  // An estimated time is shown as a day only.
  const time: StatedTime = {
    type: 'exact',
    text: at,
    at,
    precision: isEstimated ? 'day' : 'minute',
    zone: null,
  }
  const day = formatInstantDay(at, timeWords, { year: true })
  return (
    <>
      <time dateTime={formatMachine(time) ?? undefined}>
        {isEstimated ? `${words.around} ${day}` : formatAbsolute(time, timeWords)}
      </time>
      {(isEstimated || isPage || reason !== null) && (
        <Footnote>
          {isEstimated && words.estimated}
          {!isEstimated && isPage && words.recorded}
          {reason !== null && ` ${words.keeperNote} `}
          {reason !== null && <q>{reason}</q>}
        </Footnote>
      )}
    </>
  )
}
