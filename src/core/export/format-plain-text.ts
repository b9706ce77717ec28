import type { PublishedArticle } from '../article/schema.ts'
import type { Wording } from '../language/wording.ts'
import type { SiteAddress } from '../publish/format-address.ts'
import { joinLines } from '../text/join-lines.ts'
import { findSiteHrefs } from './find-site-hrefs.ts'
import { listParts } from './list-parts.ts'
import type { Part, PartOf } from './part.ts'

/** How each type of part is written: a total map, each value the paragraphs of that part. */
const writers: { [Type in Part['type']]: (part: PartOf<Type>) => readonly string[] } = {
  headline: ({ text }) => [text],
  byline: ({ text }) => [text],
  caption: ({ label, text }) => [`${label} ${text}`],
  credit: ({ label, text }) => [`${label} ${text}`],
  paragraph: ({ text }) => [text],
  heading: ({ text }) => [text],
  notice: ({ text }) => [text],
  pick: ({ label, headline, href }) => [
    `${label}: ${headline}${href === null ? '' : ` <${href}>`}`,
  ],
  agency: ({ text }) => [text],
  unplaced: ({ label, lines }) => [label, ...lines],
  provenance: ({ text, addresses }) => [
    text,
    ...addresses.map(({ label, address }) => `${label} ${address}`),
  ],
  related: ({ label, stories }) => [
    label,
    ...stories.map(({ headline, time, href }) =>
      [headline, ...(time === null ? [] : [time]), ...(href === null ? [] : [`<${href}>`])].join(
        ' · ',
      ),
    ),
  ],
}

/** An article as plain text: a paragraph a line, not wrapped, with a blank line between. */
export function formatPlainText(
  article: PublishedArticle,
  { wording, site }: { wording: Wording; site: SiteAddress },
): string {
  const parts = listParts(article, { wording, ...findSiteHrefs(article, site) })
  return `${parts.flatMap(writePart).map(joinLines).join('\n\n')}\n`
}

function writePart<Type extends Part['type']>(part: PartOf<Type> & { type: Type }) {
  return writers[part.type](part)
}
