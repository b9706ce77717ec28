import type { PublishedArticle } from '../article/schema.ts'
import { joinLines } from '../text/join-lines.ts'
import { quoteAddress } from '../text/quote-address.ts'
import {
  type CitationOptions,
  type CitedDate,
  findAccessDate,
  findPublishedDate,
  listReporters,
} from './citation.ts'
import { formatCaptureNote } from './format-capture-note.ts'

/**
 * Formats a record of RIS (Research Information Systems, RIS Format Specifications, 2001 and 2011): a tag of
 * two characters, two spaces, a hyphen, a space, the value, CR and LF.
 * - `TY` is NEWS, whose `T2` is the newspaper, here the outlet. Without a named author there is no `AU`, a
 *   tag for persons ("Last, First"); a name without a comma is read as a whole.
 * - A date is `YYYY/MM/DD/other`, with empty parts where unknown. An approximate one has "ca." in the last
 *   part, and no `PY`, which accepts only a year.
 * - `Y2` is the date of access: the day on which the page at `UR` was captured.
 */
export function formatRis(article: PublishedArticle, options: CitationOptions): string {
  const { headline, outlet, published, provenance, language } = article
  const date = findPublishedDate(published)
  const accessed = findAccessDate(article, options)
  const address = provenance.url ?? options.url
  const lines = [
    writeTag('TY', 'NEWS'),
    ...listReporters(article).flatMap((name) => writeName('AU', name)),
    writeTag('TI', headline),
    ...(outlet === null ? [] : writeName('T2', outlet)),
    ...(date === null || date.isEstimated ? [] : [writeTag('PY', date.year)]),
    ...(date === null ? [] : [writeTag('DA', formatRisDate(date))]),
    ...(address === null ? [] : [writeTag('UR', quoteAddress(address) ?? address)]),
    ...(accessed === null ? [] : [writeTag('Y2', formatRisDate(accessed))]),
    writeTag('LA', language),
    writeTag('N1', formatCaptureNote(article, options)),
    // The value is empty, but the hyphen and the space belong to the tag.
    writeTag('ER', ''),
  ]
  return lines.join('')
}

function formatRisDate({ year, month, day, isEstimated }: CitedDate): string {
  return `${year}/${month ?? ''}/${day ?? ''}/${isEstimated ? 'ca.' : ''}`
}

/** Removes asterisks: the specification of 2001 forbids them in names of people and periodicals. */
function writeName(tag: string, name: string): string[] {
  const allowed = name.replaceAll('*', '').trim()
  return allowed === '' ? [] : [writeTag(tag, allowed)]
}

function writeTag(tag: string, value: string): string {
  return `${tag}  - ${joinLines(value)}\r\n`
}
