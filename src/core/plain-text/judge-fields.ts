import type { Article } from '../article/schema.ts'
import type { CaptureProvenance } from '../capture/provenance.ts'
import type { Certainty, Finding } from '../capture/reading.ts'
import type { Sheet } from '../capture/sheet.ts'
import { findWeekdays } from '../time/calendar-words.ts'
import type { PartialReason } from './find-partial.ts'
import type { Header } from './header.ts'
import { haveShare, listWords } from './list-words.ts'

/** What a text says of the fields of its article, and from where each was read. */
export type Evidence = {
  sheet: Sheet
  /** Index of the headline's line. */
  headline: number
  header: Header
  /** The prose of the article. */
  texts: readonly string[]
  provenance: CaptureProvenance
  /** Whether the text itself shows its language; else it is a default. */
  isLanguageShown: boolean
  /** The outlet that the opening of the text names. */
  openingOutlet: string | null
  partial: PartialReason | 'ellipsis' | null
}

/** Number of a headline's words, and the share of them that its text has, too. A site's name is shorter. */
const minWords = 3
const minShare = 0.4
/** Lines between a headline and the time below it. */
const maxApart = 12

/**
 * Judges how sure each field of a text's article is. A text has no metadata, so two signs on the page itself
 * have to agree: a headline has the words of its text and byline or time below it; a time has its weekday
 * and zone and is below the headline.
 */
export function judgeFields(article: Article, evidence: Evidence): Finding[] {
  if (article.type === 'brief') return []
  const { provenance, partial } = evidence
  const findings: Finding[] = [
    { field: 'headline', from: 'printed', certainty: judgeHeadline(evidence) },
  ]
  const note = (field: string, from: string, certainty: Certainty) =>
    findings.push({ field, from, certainty })
  if (article.published !== null) note('published', 'printed', judgeTime(article, evidence))
  if (provenance.outlet != null) note('outlet', 'provenance', 'certain')
  else if (article.outlet !== null) note('outlet', 'printed', judgeOutlet(evidence))
  if (provenance.language !== undefined) note('language', 'provenance', 'certain')
  else if (evidence.isLanguageShown) note('language', 'text', 'likely')
  else note('language', 'default', 'guess')
  if (article.reporters.length > 0) note('reporters', 'printed', judgeReporters(evidence))
  if (provenance.url !== null) note('url', 'provenance', 'certain')
  if (provenance.capturedAt !== null) note('captured', 'provenance', 'certain')
  if (partial !== null) note('isPartial', partial, 'likely')
  return findings
}

function judgeHeadline({ sheet, headline, header, texts }: Evidence): Certainty {
  const lines = sheet.lines()
  const text = lines.find(({ index }) => index === headline)?.text ?? ''
  const isLong = listWords(text).size >= minWords
  const hasWords = isLong && haveShare(text, texts, minShare)
  const isRepeated = lines.some(({ rule }) => rule === 'repeated-headline')
  const isFirst = lines[0]?.index === headline
  const signs = [hasWords, isBelow(header, headline), isRepeated || isFirst]
  const count = signs.filter((sign) => sign).length
  return count === signs.length ? 'certain' : count > 1 ? 'likely' : 'guess'
}

/** Whether the time of publication is a few lines below the headline. */
function isBelow({ time }: Header, headline: number): boolean {
  return time !== null && time.index > headline && time.index <= headline + maxApart
}

/** The weekday proves the date, the zone the clock time, and the place that it is this article's. */
function judgeTime({ published }: Article, { sheet, header, headline }: Evidence): Certainty {
  if (published?.type !== 'exact') return 'guess'
  const hasProblem = sheet.problems.some(({ line }) => line === (header.time?.index ?? -1) + 1)
  if (hasProblem) return 'guess'
  const hasWeekday = published.text.split(/[\s,()|]+/u).some((word) => findWeekdays(word) !== null)
  const isWhole = hasWeekday && published.zone !== null && isBelow(header, headline)
  return isWhole && published.precision !== 'day' ? 'certain' : 'likely'
}

/** An outlet is certain where byline or time and the opening of the text name the same. */
function judgeOutlet({ header, openingOutlet }: Evidence): Certainty {
  if (header.outlet === null || openingOutlet === null) return 'likely'
  return fold(header.outlet) === fold(openingOutlet) ? 'certain' : 'likely'
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Names behind a label are likely; a name without one is known by its form and place alone. */
function judgeReporters({ sheet }: Evidence): Certainty {
  return sheet.lines().some(({ rule }) => rule === 'reporter-label') ? 'likely' : 'guess'
}
