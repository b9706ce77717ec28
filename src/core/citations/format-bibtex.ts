import type { PublishedArticle } from '../article/schema.ts'
import { quoteAddress } from '../text/quote-address.ts'
import {
  type CitationOptions,
  type CitedDate,
  findAccessDate,
  findPublishedDate,
  listReporters,
} from './citation.ts'
import { escapeTex } from './escape-tex.ts'
import { formatCaptureNote } from './format-capture-note.ts'
import { nameCitation } from './name-citation.ts'

/** Macros that every style defines, January first; written without braces. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Language names of babel, by tag. An entry in another language omits `langid`. */
const babelNames = new Map([
  ['ar', 'arabic'],
  ['en', 'english'],
  ['id', 'indonesian'],
  ['ms', 'malay'],
  ['nl', 'dutch'],
])

/**
 * Formats an entry for both BibTeX and biblatex.
 * - It is `@misc`: the standard styles of BibTeX lack `@online`, and their `@article` requires an author
 *   (btxdoc, 3.1). biblatex prints its `howpublished`, `url` and `urldate` as well (manual, 2.1.1).
 * - The outlet is in `howpublished`, the only field for it that both print. Without a named author, none is
 *   claimed, and `key` sorts the entry (btxdoc, 3.2; an alias of `sortkey` in biblatex).
 * - Names and title have a second pair of braces, which keeps names in one piece and the title's capitals.
 *   `langid` is for biblatex's hyphenation (manual, 2.2.3), and keeps importers from lowering capitals as
 *   in English titles.
 * - `date` and `urldate` are in EDTF for biblatex, with `~` for approximate dates (manual, 2.3.8). BibTeX
 *   reads `year`, which may contain words before its four digits (btxdoc, 3.2).
 */
export function formatBibtex(article: PublishedArticle, options: CitationOptions): string {
  const { headline, outlet, published, provenance } = article
  const reporters = listReporters(article)
  const address = provenance.url ?? options.url
  const accessed = findAccessDate(article, options)
  const url = address === null ? null : quoteAddress(address)
  const langid = babelNames.get(article.language.toLowerCase().split('-')[0] ?? '')
  const fields = [
    ...(reporters.length > 0 ? [writeField('author', joinNames(reporters))] : []),
    writeField('title', `{${escapeTex(headline)}}`),
    ...(outlet === null ? [] : [writeField('howpublished', escapeTex(outlet))]),
    ...listDateFields(findPublishedDate(published)),
    ...(url === null ? [] : [writeField('url', url)]),
    ...(accessed === null ? [] : [writeField('urldate', formatEdtf(accessed))]),
    ...(langid === undefined ? [] : [writeField('langid', langid)]),
    writeField('note', escapeTex(formatCaptureNote(article, options))),
    ...(reporters.length > 0 || outlet === null ? [] : [writeField('key', escapeTex(outlet))]),
  ]
  return `@misc{${nameCitation(article)},\n${fields.join(',\n')}\n}\n`
}

/** An approximate date gets no month field, because BibTeX could not mark it as approximate. */
function listDateFields(date: CitedDate | null): string[] {
  if (date === null) return []
  const { year, month, day, isEstimated } = date
  const edtf = writeField('date', formatEdtf(date))
  if (isEstimated) return [writeField('year', `ca. ${year}`), edtf]
  return [
    writeField('year', year),
    ...(month === null ? [] : [`  month = ${months[Number(month) - 1]}`]),
    ...(day === null ? [] : [writeField('day', String(Number(day)))]),
    edtf,
  ]
}

/** Formats a date in the Extended Date/Time Format, level 1: "2024-09-19~". */
function formatEdtf({ year, month, day, isEstimated }: CitedDate): string {
  const date = [year, month, day].filter((part) => part !== null).join('-')
  return isEstimated ? `${date}~` : date
}

/** Braces around each name protect an "and" inside it. */
function joinNames(names: readonly string[]): string {
  return names.map((name) => `{${escapeTex(name)}}`).join(' and ')
}

function writeField(name: string, value: string): string {
  return `  ${name} = {${value}}`
}
