import type { PublishedArticle } from '../article/schema.ts'
import type { ExportWords } from '../language/export-words.ts'
import type { Wording } from '../language/wording.ts'
import type { SiteAddress } from '../publish/format-address.ts'
import { joinLines } from '../text/join-lines.ts'
import { findSiteHrefs } from './find-site-hrefs.ts'
import { listParts } from './list-parts.ts'
import type { Part, PartOf, TextPart } from './part.ts'
import { writePlainBlock } from './write-plain-block.ts'

/** Lines without a blank line between them. */
type Paragraph = readonly string[]

/** A writer for each type of part, which returns paragraphs. The map is total. */
const writers: {
  [Type in Part['type']]: (part: PartOf<Type>, words: ExportWords) => readonly Paragraph[]
} = {
  headline: ({ text }) => part(text),
  deck: ({ text }) => part(text),
  byline: ({ text }) => part(text),
  picture: ({ label, src, alt, caption, credit }) =>
    part(
      [label, caption ?? alt, `<${src}>`].filter((words) => words !== '').join(' '),
      ...(credit === null ? [] : [`${credit.label} ${credit.text}`]),
    ),
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

/** Formats an article as plain text: one unwrapped line per paragraph, separated by blank lines. */
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

/** Turns each line into a paragraph. */
function part(...lines: readonly string[]): readonly Paragraph[] {
  return lines.map((line) => [joinLines(line)])
}

function writeText(block: TextPart, { deleted }: ExportWords): readonly Paragraph[] {
  const lines = writePlainBlock(block, deleted)
  return lines.length === 0 ? [] : [lines]
}
