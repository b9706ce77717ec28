import type { Block } from '../article/block.ts'
import { type FindHref, writeBlock } from '../publish/write-block.ts'
import { writeElement, writeTextElement } from '../publish/xml.ts'
import { quoteAddress } from '../text/quote-address.ts'
import type { EpubBook } from './epub-book.ts'
import type { EpubChapter } from './epub-chapter.ts'
import { listParts } from './list-parts.ts'
import type { Part, PartOf, PicturePart } from './part.ts'
import { toXhtmlAttributes, writeXhtml } from './write-xhtml.ts'

type Attributes = Record<string, string>

/** A writer for each type of part. `ours` are the attributes of words in the reader's language. */
const writers: {
  [Type in Part['type']]: (
    part: PartOf<Type>,
    ours: Attributes,
    findHref: FindHref,
  ) => readonly string[]
} = {
  headline: ({ text }) => [writeTextElement('h1', text)],
  byline: ({ text }, ours) => [writeTextElement('p', text, { class: 'byline', ...ours })],
  picture: writePicture,
  caption: ({ label, text }, ours) => [
    writeLine('caption', [writeTextElement('span', label, ours), writeTextElement('span', text)]),
  ],
  credit: ({ label, text }, ours) => [
    writeLine('credit', [writeTextElement('span', label, ours), writeTextElement('span', text)]),
  ],
  deck: ({ text }) => [writeTextElement('p', text, { class: 'deck' })],
  paragraph: writeText,
  heading: writeText,
  list: writeText,
  quotation: writeText,
  table: writeText,
  preformatted: writeText,
  embed: writeText,
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

/** Writes a chapter as a content document. It links to stories in the same book. */
export function writeEpubArticle(
  { article, title, language }: EpubChapter,
  chapters: readonly EpubChapter[],
  { wording, images }: Pick<EpubBook, 'wording' | 'images'>,
): string {
  const paths = new Map(chapters.map(({ article: { slug }, path }) => [slug, path]))
  const findHref = (slug: string) => paths.get(slug) ?? null
  const findImage = (path: string) => (images.includes(path) ? path.slice(1) : null)
  const options = { wording, findHref, findImage, address: null }
  const parts = listParts({ ...article, headline: title }, options)
  const ours = toXhtmlAttributes(wording.language)
  const body = parts.flatMap((part) => writePart(part, ours, findHref))
  return writeXhtml({ title, language, body })
}

function writePart<Type extends Part['type']>(
  part: PartOf<Type> & { type: Type },
  ours: Attributes,
  findHref: FindHref,
): readonly string[] {
  return writers[part.type](part, ours, findHref)
}

/** Writes a picture with its words below it, which need no label there. */
function writePicture(part: PicturePart, ours: Attributes): readonly string[] {
  const { src, width, height, alt, isDescribed, caption, credit } = part
  const size = { width: String(width), height: String(height) }
  const words = [
    ...(caption === null ? [] : [writeTextElement('p', caption, { class: 'caption' })]),
    ...(credit === null
      ? []
      : [
          writeLine('credit', [
            writeTextElement('span', credit.label, ours),
            writeTextElement('span', credit.text),
          ]),
        ]),
  ]
  return [
    writeElement('figure', [
      writeTextElement('img', '', { src, alt, ...size, ...(isDescribed ? {} : ours) }),
      ...(words.length === 0 ? [] : [writeElement('figcaption', words)]),
    ]),
  ]
}

/** Writes a block of the article. */
function writeText(block: Block, _ours: Attributes, findHref: FindHref): readonly string[] {
  return [writeBlock(block, findHref)]
}

function writeLine(name: string, children: readonly string[]): string {
  return writeElement('p', children, { class: name })
}

function writeLinkTo(href: string | null, text: string, attributes: Attributes = {}): string {
  return href === null
    ? writeTextElement('span', text, attributes)
    : writeTextElement('a', text, { href, ...attributes })
}
