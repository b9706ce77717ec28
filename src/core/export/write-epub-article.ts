import type { Wording } from '../language/wording.ts'
import { writeElement, writeTextElement } from '../publish/xml.ts'
import { quoteAddress } from '../text/quote-address.ts'
import type { EpubChapter } from './epub-chapter.ts'
import { listParts } from './list-parts.ts'
import type { Part, PartOf } from './part.ts'
import { toXhtmlAttributes, writeXhtml } from './write-xhtml.ts'

type Attributes = Record<string, string>

/** How each type of part is written, `ours` being the attributes of words in the reader's language. */
const writers: {
  [Type in Part['type']]: (part: PartOf<Type>, ours: Attributes) => readonly string[]
} = {
  headline: ({ text }) => [writeTextElement('h1', text)],
  byline: ({ text }, ours) => [writeTextElement('p', text, { class: 'byline', ...ours })],
  caption: ({ label, text }, ours) => [
    writeLine('caption', [writeTextElement('span', label, ours), writeTextElement('span', text)]),
  ],
  credit: ({ label, text }, ours) => [
    writeLine('credit', [writeTextElement('span', label, ours), writeTextElement('span', text)]),
  ],
  paragraph: ({ text }) => [writeTextElement('p', text)],
  heading: ({ text }) => [writeTextElement('h2', text)],
  notice: ({ text }, ours) => [writeTextElement('p', text, { class: 'notice', ...ours })],
  pick: ({ label, headline, href }, ours) => [
    writeLine('pick', [writeTextElement('span', `${label}:`, ours), writeLinkTo(href, headline)]),
  ],
  agency: ({ text }) => [writeTextElement('p', text, { class: 'agency' })],
  unplaced: ({ label, lines }, ours) => [
    writeTextElement('h2', label, ours),
    writeElement(
      'ul',
      lines.map((line) => writeTextElement('li', line)),
    ),
  ],
  provenance: ({ text, addresses }, ours) => [
    writeTextElement('p', text, { class: 'provenance', ...ours }),
    ...addresses.map(({ label, address }) =>
      writeLine('provenance', [
        writeTextElement('span', label, ours),
        writeLinkTo(quoteAddress(address), address),
      ]),
    ),
  ],
  related: ({ label, stories }, ours) => [
    writeTextElement('h2', label, ours),
    writeElement(
      'ul',
      stories.map(({ headline, language, time, href }) =>
        writeElement('li', [
          writeLinkTo(href, headline, toXhtmlAttributes(language)),
          ...(time === null ? [] : [writeTextElement('span', time, { class: 'time', ...ours })]),
        ]),
      ),
    ),
  ],
}

/** A chapter as a content document. It links to the stories that are in the same book. */
export function writeEpubArticle(
  { article, title, language }: EpubChapter,
  chapters: readonly EpubChapter[],
  wording: Wording,
): string {
  const parts = listParts(
    { ...article, headline: title },
    {
      wording,
      findHref: (slug) => chapters.find((each) => each.article.slug === slug)?.path ?? null,
      address: null,
    },
  )
  const ours = toXhtmlAttributes(wording.language)
  return writeXhtml({ title, language, body: parts.flatMap((part) => writePart(part, ours)) })
}

function writePart<Type extends Part['type']>(
  part: PartOf<Type> & { type: Type },
  ours: Attributes,
): readonly string[] {
  return writers[part.type](part, ours)
}

function writeLine(name: string, children: readonly string[]): string {
  return writeElement('p', children, { class: name })
}

function writeLinkTo(href: string | null, text: string, attributes: Attributes = {}): string {
  return href === null
    ? writeTextElement('span', text, attributes)
    : writeTextElement('a', text, { href, ...attributes })
}
