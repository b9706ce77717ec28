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

/** Macros that every style defines, January first; they stand without braces. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** What babel calls a language, by its tag. An entry in another goes without. */
const babelNames = new Map([
  ['ar', 'arabic'],
  ['en', 'english'],
  ['id', 'indonesian'],
  ['ms', 'malay'],
  ['nl', 'dutch'],
])

/**
 * An entry that BibTeX and biblatex both read.
 * - `@misc`, since the standard styles of BibTeX know no `@online`, and their `@article` asks for an
 *   author (btxdoc, 3.1); biblatex prints `howpublished`, `url` and `urldate` of it too (manual, 2.1.1).
 * - The outlet is `howpublished`, the only field for it that both print. Nobody named: no author is
 *   claimed, and `key` sorts the entry (btxdoc, 3.2; an alias of `sortkey` in biblatex).
 * - Names and title stand in a second pair of braces: names as printed, not parted into given and
 *   family name; the title's capitals as they are. `langid` is for biblatex's hyphens (manual, 2.2.3),
 *   and keeps importers that take every title for English from lowering its capitals all the same.
 * - `date` and `urldate` are EDTF for biblatex, with `~` for what is approximate (manual, 2.3.8).
 *   BibTeX reads `year`, which may hold other words before its four digits (btxdoc, 3.2).
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

/** Only what is known: an approximate date gives BibTeX no month, which it could not mark. */
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

/** A date of the Extended Date/Time Format, level 1. */
function formatEdtf({ year, month, day, isEstimated }: CitedDate): string {
  const date = [year, month, day].filter((part) => part !== null).join('-')
  return isEstimated ? `${date}~` : date
}

/** Braces keep an "and" inside a name from parting it in two. */
function joinNames(names: readonly string[]): string {
  return names.map((name) => `{${escapeTex(name)}}`).join(' and ')
}

function writeField(name: string, value: string): string {
  return `  ${name} = {${value}}`
}
