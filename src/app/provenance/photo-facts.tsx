import type { Picture } from '../../core/article/picture.ts'
import type { PublishedFullArticle } from '../../core/article/schema.ts'
import { comparePhotoDate } from '../../core/provenance/compare-photo-date.ts'
import { findPhotoDate } from '../../core/provenance/find-photo-date.ts'
import { listCredited, splitCredit } from '../../core/provenance/split-credit.ts'
import { formatInstantDay, formatMachine } from '../../core/time/format-time.ts'
import type { StatedTime } from '../../core/time/stated-time.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { Fact, Unknown } from './fact.tsx'
import { formatGap } from './format-gap.ts'

const roles = ['photographer', 'agency', 'holder', 'distributor', 'note', 'unsplit'] as const

/** Who took and distributed the picture, as far as the credit says, and when. */
export function PhotoFacts({
  figure,
  article,
}: {
  figure: Picture
  article: PublishedFullArticle
}) {
  const words = useWordsOf('provenance')
  const { credit } = figure
  if (credit === null) {
    return (
      <>
        <Fact term={words.credit}>
          <Unknown>{words.noCredit}</Unknown>
        </Fact>
        <PhotoDateFact figure={figure} published={article.published} />
      </>
    )
  }
  const parts = splitCredit(credit)
  return (
    <>
      <Fact term={words.credit}>
        <span lang={article.language}>{credit}</span>
      </Fact>
      {roles.map((role) => {
        const names = listCredited(parts, role)
        return names.length === 0 ? null : (
          <Fact key={role} term={words.credited[role]}>
            <span lang={article.language}>{names.join(', ')}</span>
          </Fact>
        )
      })}
      <PhotoDateFact figure={figure} published={article.published} />
    </>
  )
}

type PhotoDateFactProps = { figure: Picture; published: StatedTime | null }

function PhotoDateFact({ figure, published }: PhotoDateFactProps) {
  const words = useWordsOf('provenance')
  const date = findPhotoDate(figure.caption ?? '')
  return (
    <Fact term={words.photoDate}>
      {date.type === 'stated' && <TakenOn time={date.time} published={published} />}
      {date.type === 'unclear' && (
        <Unknown>{words.photoUnclear(date.texts.map((text) => `“${text}”`).join(', '))}</Unknown>
      )}
      {date.type === 'none' && <Unknown>{words.photoUndated}</Unknown>}
    </Fact>
  )
}

type TakenOnProps = {
  time: Extract<StatedTime, { type: 'exact' }>
  published: StatedTime | null
}

function TakenOn({ time, published }: TakenOnProps) {
  const { timeWords } = useInterfaceLanguage()
  const words = useWordsOf('provenance')
  const age = comparePhotoDate(time, published)
  const day = formatInstantDay(time.at, timeWords, { year: true })
  return (
    <>
      <time dateTime={formatMachine(time) ?? undefined}>{words.photoTaken(day)}</time>
      {': '}
      {age.type === 'same-day' && words.photoAge.sameDay}
      {age.type === 'unknown' && words.photoAge.unknown}
      {age.type === 'older' &&
        words.photoAge.older(
          `${age.isApproximate ? `${words.around} ` : ''}${formatGap(age.gap, { timeWords, nearness: words.gap })}`,
        )}
    </>
  )
}
