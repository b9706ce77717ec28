import type { PublishedArticle } from '../article/schema.ts'
import type { Wording } from '../language/wording.ts'
import type { SiteAddress } from '../publish/format-address.ts'
import type { FindHref } from '../publish/write-block.ts'
import { escapeMarkdown, writeAutolink, writeImage, writeLink } from './escape-markdown.ts'
import { findSiteHrefs } from './find-site-hrefs.ts'
import { listParts } from './list-parts.ts'
import type { Part, PartOf, StoryPart, TextPart } from './part.ts'
import { writeMarkdownBlock } from './write-markdown-block.ts'

/** A writer for each type of part, which returns Markdown blocks. The map is total. */
const writers: {
  [Type in Part['type']]: (part: PartOf<Type>, findHref: FindHref) => readonly string[]
} = {
  headline: ({ text }) => [`# ${escapeMarkdown(text)}`],
  byline: ({ text }) => [escapeMarkdown(text)],
  picture: ({ src, alt, caption, credit }) => [
    writeImage(alt, src),
    ...(caption === null ? [] : [escapeMarkdown(caption)]),
    ...(credit === null ? [] : [escapeMarkdown(`${credit.label} ${credit.text}`)]),
  ],
  caption: ({ label, text }) => [escapeMarkdown(`${label} ${text}`)],
  credit: ({ label, text }) => [escapeMarkdown(`${label} ${text}`)],
  deck: ({ text }) => [escapeMarkdown(text)],
  paragraph: writeText,
  heading: writeText,
  list: writeText,
  quotation: writeText,
  table: writeText,
  preformatted: writeText,
  embed: writeText,
  notice: ({ text }) => [escapeMarkdown(text)],
  pick: ({ label, headline, href }) => [
    `${escapeMarkdown(label)}: ${href === null ? escapeMarkdown(headline) : writeLink(headline, href)}`,
  ],
  agency: ({ text }) => [escapeMarkdown(text)],
  unplaced: ({ label, lines }) => [
    `## ${escapeMarkdown(label)}`,
    lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
  ],
  provenance: ({ text, addresses }) => [
    '---',
    escapeMarkdown(text),
    ...addresses.map(({ label, address }) => `${escapeMarkdown(label)} ${writeAutolink(address)}`),
  ],
  related: ({ label, stories }) => [
    `## ${escapeMarkdown(label)}`,
    stories.map(writeStory).join('\n'),
  ],
}

/**
 * Formats an article as Markdown (CommonMark) that parses back to the same text. It links to stories
 * and shows pictures only if the site knows its own address.
 */
export function formatMarkdown(
  article: PublishedArticle,
  { wording, site }: { wording: Wording; site: SiteAddress },
): string {
  const hrefs = findSiteHrefs(article, site)
  const parts = listParts(article, { wording, ...hrefs })
  return `${parts.flatMap((part) => writePart(part, hrefs.findHref)).join('\n\n')}\n`
}

function writePart<Type extends Part['type']>(
  part: PartOf<Type> & { type: Type },
  findHref: FindHref,
) {
  return writers[part.type](part, findHref)
}

function writeText(block: TextPart, findHref: FindHref): readonly string[] {
  const written = writeMarkdownBlock(block, findHref)
  return written === null ? [] : [written]
}

function writeStory({ headline, time, href }: StoryPart): string {
  const title = href === null ? escapeMarkdown(headline) : writeLink(headline, href)
  return `- ${title}${time === null ? '' : ` · ${escapeMarkdown(time)}`}`
}
