import type { PublishedArticle } from '../article/schema.ts'
import type { ExportWords } from '../language/export-words.ts'
import type { Wording } from '../language/wording.ts'
import type { SiteAddress } from '../publish/format-address.ts'
import { joinLines } from '../text/join-lines.ts'
import { findSiteHrefs } from './find-site-hrefs.ts'
import { listParts } from './list-parts.ts'
import type { Part, PartOf, TextPart } from './part.ts'
import { writePlainBlock } from './write-plain-block.ts'

/** Lines that belong together, without a blank line between. */
type Paragraph = readonly string[]

/** How each type of part is written: a total map, each value the paragraphs of that part. */
const writers: {
  [Type in Part['type']]: (part: PartOf<Type>, words: ExportWords) => readonly Paragraph[]
} = {
  headline: ({ text }) => part(text),
  deck: ({ text }) => part(text),
  byline: ({ text }) => part(text),
  caption: ({ label, text }) => part(`${label} ${text}`),
  credit: ({ label, text }) => part(`${label} ${text}`),
  paragraph: writeText,
  heading: writeText,
  list: writeText,
  quotation: writeText,
  table: writeText,
  preformatted: writeText,
  embed: writeText,
  notice: ({ text }) => part(text),
  pick: ({ label, headline, href }) =>
    part(`${label}: ${headline}${href === null ? '' : ` <${href}>`}`),
  agency: ({ text }) => part(text),
  unplaced: ({ label, lines }) => part(label, ...lines),
  provenance: ({ text, addresses }) =>
    part(text, ...addresses.map(({ label, address }) => `${label} ${address}`)),
  related: ({ label, stories }) =>
    part(
      label,
      ...stories.map(({ headline, time, href }) =>
        [headline, ...(time === null ? [] : [time]), ...(href === null ? [] : [`<${href}>`])].join(
          ' · ',
        ),
      ),
    ),
}

/** An article as plain text: a paragraph a line, not wrapped, with a blank line between. */
export function formatPlainText(
  article: PublishedArticle,
  { wording, site }: { wording: Wording; site: SiteAddress },
): string {
  const parts = listParts(article, { wording, ...findSiteHrefs(article, site) })
  const paragraphs = parts.flatMap((each) => writePart(each, wording.exports))
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function writePart<Type extends Part['type']>(
  each: PartOf<Type> & { type: Type },
  words: ExportWords,
) {
  return writers[each.type](each, words)
}

/** Paragraphs of one line each. */
function part(...lines: readonly string[]): readonly Paragraph[] {
  return lines.map((line) => [joinLines(line)])
}

function writeText(block: TextPart, { deleted }: ExportWords): readonly Paragraph[] {
  const lines = writePlainBlock(block, deleted)
  return lines.length === 0 ? [] : [lines]
}
