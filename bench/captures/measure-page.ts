import { listBodyUnits } from '../../src/core/article/list-text-units.ts'
import type { Article, FullArticle } from '../../src/core/article/schema.ts'
import type { Certainty } from '../../src/core/capture/reading.ts'
import type { Compilation } from '../../src/core/compile/compile.ts'
import { parseInstant } from '../../src/core/time/instant.ts'
import { matchShingles } from './match-shingles.ts'
import { isSameText, matchTexts, type TextMatch } from './match-texts.ts'
import type { Truth } from './truth.ts'

/** A field that is right or wrong as a whole, with both values for the report. */
export type FieldMatch = {
  isRight: boolean
  wanted: string
  found: string
  /** How sure the reader says that it is; null where it says nothing, as of a field that it did not find. */
  certainty: Certainty | null
}

/** The score of a page's article by field. A field without truth is missing. */
export type PageScore = {
  text?: { precision: number | null; recall: number | null }
  headline?: FieldMatch
  published?: FieldMatch
  reporters?: FieldMatch
  captions?: TextMatch
  credits?: TextMatch
}

const minute = 60_000

/** Measures an article, or its absence, against the truth of its page. */
export function measurePage(
  { article, findings }: Pick<Compilation, 'article' | 'findings'>,
  truth: Truth,
): PageScore {
  const judge = (name: string) => findings.find(({ field }) => field === name)?.certainty ?? null
  const full = article?.type === 'full' ? article : null
  const pictures = full === null ? [] : listPictures(full)
  const score: PageScore = {}
  if (truth.text !== undefined) score.text = matchBody(truth.text, truth.deck, full)
  if (truth.headline !== undefined) {
    const found = article?.headline ?? ''
    score.headline = {
      ...{ wanted: truth.headline, found },
      isRight: isSameText(truth.headline, found),
      certainty: judge('headline'),
    }
  }
  if (truth.published !== undefined) {
    const match = matchTime(truth.published, article)
    score.published = { ...match, certainty: judge('published') }
  }
  if (truth.reporters !== undefined) {
    const { wanted, exact, extra } = matchTexts(truth.reporters, full?.reporters ?? [])
    score.reporters = {
      isRight: exact === wanted && extra === 0,
      wanted: truth.reporters.join(', '),
      found: (full?.reporters ?? []).join(', '),
      certainty: judge('reporters'),
    }
  }
  if (truth.captions !== undefined)
    score.captions = matchTexts(
      truth.captions,
      pictures.flatMap(({ caption }) => caption ?? []),
    )
  if (truth.credits !== undefined)
    score.credits = matchTexts(
      truth.credits,
      pictures.flatMap(({ credit }) => credit ?? []),
    )
  return score
}

/** A deck may be in the body or apart from it: what fits better counts. */
function matchBody(wanted: readonly string[], deck: string | undefined, full: FullArticle | null) {
  const found = full === null ? '' : readBody(full)
  const alone = matchShingles(wanted.join('\n'), found)
  if (deck === undefined) return alone
  const both = matchShingles([deck, ...wanted].join('\n'), found)
  return (both.precision ?? 0) > (alone.precision ?? 0) ? both : alone
}

/** Returns the text of a body with its dateline. Captions are measured separately. */
function readBody({ dateline, body }: FullArticle): string {
  const prose = body.filter(({ type }) => type !== 'picture')
  const texts = listBodyUnits(prose).flatMap(({ text, isRepeat }) => (isRepeat ? [] : text))
  return `${dateline?.text ?? ''}${texts.join('\n')}`
}

function listPictures({ figure, body }: FullArticle) {
  const inText = body.flatMap((block) => (block.type === 'picture' ? block : []))
  return figure === null ? inText : [figure, ...inText]
}

/** Compares a wanted date with the day in the found time's zone, and a wanted time to the minute. */
function matchTime(wanted: string | null, article: Article | null): Omit<FieldMatch, 'certainty'> {
  const published = article?.published ?? null
  const at = published === null || published.type === 'unknown' ? null : published.at
  const told = { wanted: wanted ?? 'none', found: at ?? 'none' }
  if (wanted === null || at === null) return { ...told, isRight: wanted === at }
  const isDate = !wanted.includes('T')
  if (isDate) return { ...told, isRight: at.slice(0, 10) === wanted }
  return { ...told, isRight: findMinute(at) === findMinute(wanted) }
}

function findMinute(instant: string): number {
  return Math.floor((parseInstant(instant) ?? Number.NaN) / minute)
}
