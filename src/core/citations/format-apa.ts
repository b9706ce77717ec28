import type { PublishedArticle } from '../article/schema.ts'
import { type Language, languages } from '../language/languages.ts'
import type { Wording } from '../language/wording.ts'
import {
  type CitationOptions,
  type CitedDate,
  findCapturedDate,
  findPublishedDate,
  listReporters,
  spellCitedDate,
  spellDayMonth,
} from './citation.ts'
import { formatCaptured } from './format-capture-note.ts'
import { formatVersion } from './format-version.ts'

/** A part of a citation; the title is set in italics where possible. */
export type CitationPiece = { text: string; isTitle: boolean }

/**
 * Cites an article in APA 7 style (Publication Manual, 7th edition, chapters 8 to 10): author, date, title,
 * site, address. The rules for each case, and deliberate differences:
 * - Without a named author the outlet is the group author (9.11), and is not repeated as site (10.16).
 *   Without an outlet the title replaces the author (9.12).
 * - An approximate date has "ca.", an unknown one is "n.d." (9.17), in Indonesian "t.t.".
 * - A page that may have changed is "Retrieved …, from" (9.16): here "Captured …, from", with the day of
 *   capture.
 * - Brackets after the title state what is not the work itself (9.21): a brief.
 * - Names are printed as in the source, not inverted: it is not known which part of a name is a family
 *   name, and many Indonesian names have none.
 */
export function listApaPieces(
  article: PublishedArticle,
  options: CitationOptions,
): CitationPiece[] {
  const { headline, outlet } = article
  const reporters = listReporters(article)
  const author = reporters.length > 0 ? joinNames(reporters) : outlet
  const date = `(${formatDate(article, options)}).`
  const isSummary = article.type === 'brief' && article.knownFrom !== 'addresses'
  const mark = isSummary ? ` [${options.wording.exports.briefLabel}]` : ''
  const title = [
    { text: headline, isTitle: true },
    { text: mark === '' ? findStop(headline) : `${mark}.`, isTitle: false },
  ]
  const opening =
    author === null
      ? [...title, { text: ` ${date} `, isTitle: false }]
      : [{ text: `${close(author)} ${date} `, isTitle: false }, ...title, gap]
  const site = reporters.length > 0 && outlet !== null ? `${close(outlet)} ` : ''
  return [...opening, { text: site + formatSource(article, options), isTitle: false }]
}

/** Formats the citation as plain text. */
export function formatApa(article: PublishedArticle, options: CitationOptions): string {
  return listApaPieces(article, options)
    .map(({ text }) => text)
    .join('')
}

const gap: CitationPiece = { text: ' ', isTitle: false }

function formatDate({ published }: PublishedArticle, { wording }: CitationOptions): string {
  const date = findPublishedDate(published)
  if (date === null) return wording.exports.undated
  const year = date.isEstimated ? `ca. ${date.year}` : date.year
  const dayMonth = formatDayMonth(date, wording)
  return dayMonth === null ? year : `${year}, ${dayMonth}`
}

/** Formats day and month in the order of the language's APA style: "September 19" in English. */
function formatDayMonth(date: CitedDate, { language, time }: Wording): string | null {
  if (date.day === null || !isMonthFirst(language)) return spellDayMonth(date, time)
  return `${spellDayMonth({ ...date, day: null }, time)} ${Number(date.day)}`
}

/** Formats a date in running text: "September 19, 2024" in English. */
function formatApaDate(date: CitedDate, wording: Wording): string {
  if (date.day === null || !isMonthFirst(wording.language)) {
    return spellCitedDate(date, wording.time)
  }
  return `${formatDayMonth(date, wording)}, ${date.year}`
}

function isMonthFirst(language: Language): boolean {
  return languages[language].citedDate === 'month-day'
}

/**
 * Where the article was captured from, and its address in the archive. No full stop follows an address
 * (9.35).
 */
function formatSource(article: PublishedArticle, { wording, url }: CitationOptions): string {
  const words = wording.exports
  const captured = formatCaptured(article, wording, formatApaDate)
  const original = article.provenance.url
  const version = formatVersion(article, wording)
  // The page of a brief was never seen.
  const isSeen = article.type === 'full' && findCapturedDate(article) !== null
  const source = [
    original !== null && isSeen ? words.retrievedFrom(captured, original) : `${captured}.`,
    ...(original !== null && !isSeen ? [original] : []),
    ...(version === null ? [] : [`${version}.`]),
    ...(url === null ? [] : [words.archivedAt(url)]),
  ]
  return source.join(' ')
}

/** Joins up to twenty names in full; of more, the first nineteen and the last (9.8). */
function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`
  if (names.length <= 2) return names.join(' & ')
  return `${names.slice(0, -1).join(', ')}, & ${last}`
}

function close(text: string): string {
  return text + findStop(text)
}

/** Returns the full stop that a text needs, or nothing if it ends with a stop. */
function findStop(text: string): string {
  return /[.?!…]["'”’)]*$/u.test(text) ? '' : '.'
}
