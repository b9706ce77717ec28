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

/** A piece of a citation; the title is set in italics where that is possible. */
export type CitationPiece = { text: string; isTitle: boolean }

/**
 * A citation after APA 7 (Publication Manual, 7th edition, chapters 8 to 10): author, date, title,
 * site, address. What it says of each case, and what differs here on purpose:
 * - nobody named: the outlet is a group author (9.11), and then not repeated as site (10.16); without
 *   an outlet the title takes the author's place (9.12);
 * - an approximate date is "ca.", one that is not known "n.d." (9.17), "t.t." in Indonesian;
 * - a page that may have changed since is "Retrieved …, from" (9.16): here "Captured …, from", which is
 *   the day that the page was saved;
 * - what is not the work itself is told in brackets behind the title (9.21): so for a brief;
 * - names stand as printed and are not inverted: which part of a name is a family name, if any, is
 *   not known, and many Indonesian names have none.
 */
export function listApaPieces(
  article: PublishedArticle,
  options: CitationOptions,
): CitationPiece[] {
  const { headline, outlet, type } = article
  const reporters = listReporters(article)
  const author = reporters.length > 0 ? joinNames(reporters) : outlet
  const date = `(${formatDate(article, options)}).`
  const mark = type === 'brief' ? ` [${options.wording.exports.briefLabel}]` : ''
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

/** The citation as plain text. */
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

/** In English APA has the month first: "September 19". */
function formatDayMonth(date: CitedDate, { language, time }: Wording): string | null {
  if (date.day === null || !isMonthFirst(language)) return spellDayMonth(date, time)
  return `${spellDayMonth({ ...date, day: null }, time)} ${Number(date.day)}`
}

/** A date in running text; in English "September 19, 2024". */
function spellDate(date: CitedDate, wording: Wording): string {
  if (date.day === null || !isMonthFirst(wording.language)) {
    return spellCitedDate(date, wording.time)
  }
  return `${formatDayMonth(date, wording)}, ${date.year}`
}

function isMonthFirst(language: Language): boolean {
  return languages[language].citedDate === 'month-day'
}

/** Where it was captured from and where it is kept. An address has no stop behind it (9.35). */
function formatSource(article: PublishedArticle, { wording, url }: CitationOptions): string {
  const words = wording.exports
  const captured = formatCaptured(article, wording, spellDate)
  const original = article.provenance.url
  // The page of a brief was never seen, only named.
  const isSeen = article.type === 'full' && findCapturedDate(article) !== null
  const source = [
    original !== null && isSeen ? words.retrievedFrom(captured, original) : `${captured}.`,
    ...(original !== null && !isSeen ? [original] : []),
    ...(url === null ? [] : [words.archivedAt(url)]),
  ]
  return source.join(' ')
}

/** Up to twenty names in full; of more, the first nineteen and the last (9.8). */
function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`
  if (names.length <= 2) return names.join(' & ')
  return `${names.slice(0, -1).join(', ')}, & ${last}`
}

function close(text: string): string {
  return text + findStop(text)
}

/** The stop that a text needs; none behind its own. */
function findStop(text: string): string {
  return /[.?!…]["'”’)]*$/u.test(text) ? '' : '.'
}
