import type { Block, BlockOf } from '../article/block.ts'
import type { List } from '../article/list-block.ts'
import type { Mark, MarkedText } from '../article/mark.ts'
import { nestMarks, type TextRun } from '../article/nest-marks.ts'
import type { Cell } from '../article/table-block.ts'
import { quoteAddress } from '../text/quote-address.ts'
import { escapeMarkup } from './markup.ts'
import { writeFigure } from './write-figure.ts'

/** Returns the link to a story of the edition, or null where the document cannot link to it. */
export type FindHref = (slug: string) => string | null

const elements: Record<Exclude<Mark['type'], 'link'>, string> = {
  emphasis: 'em',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  deleted: 'del',
  inserted: 'ins',
  quote: 'q',
  code: 'code',
}

/** A writer for each type of block. The map is total: a new block type does not compile without one. */
const writers: { [Type in Block['type']]: (block: BlockOf<Type>, find: FindHref) => string } = {
  paragraph: (block, find) => `<p>${writeMarked(block, find)}</p>`,
  heading: (block, find) => `<h${block.level}>${writeMarked(block, find)}</h${block.level}>`,
  list: writeList,
  quotation: ({ paragraphs, cite, isRepeat }, find) => {
    if (isRepeat) return ''
    const words = paragraphs.map((paragraph) => `<p>${writeMarked(paragraph, find)}</p>`)
    const source = cite === null ? '' : `<p>— ${writeLink(cite.href, escapeMarkup(cite.text))}</p>`
    return `<blockquote>${words.join('')}${source}</blockquote>`
  },
  table: ({ caption, rows }, find) => {
    const title = caption === null ? '' : `<caption>${escapeMarkup(caption)}</caption>`
    const lines = rows
      .filter((cells) => cells.length > 0)
      .map((cells) => `<tr>${cells.map((cell) => writeCell(cell, find)).join('')}</tr>`)
    return `<table>${title}<tbody>${lines.join('')}</tbody></table>`
  },
  // HTML parsers drop a line break directly after the start tag.
  preformatted: ({ kind, text }) => {
    const lines = text.split('\n').map(escapeMarkup).join('\n')
    return kind === 'code'
      ? `<pre><code>${lines}</code></pre>`
      : `<pre class="verse">${lines}</pre>`
  },
  picture: (picture) => writeFigure(picture, null),
  embed: ({ provider, href, text, author }) => {
    const words = text === null ? '' : `<p>${escapeMarkup(text)}</p>`
    const by = author === null ? '' : `${escapeMarkup(author)}, `
    return `<blockquote>${words}<p>— ${by}${writeLink(href, escapeMarkup(provider))}</p></blockquote>`
  },
}

/**
 * Writes one block as markup that is both HTML and XHTML. A pull quote is omitted, because the body contains
 * its words. A link to a story points where `findHref` says, or to the original page.
 */
export function writeBlock<Type extends Block['type']>(
  block: BlockOf<Type> & { type: Type },
  findHref: FindHref,
): string {
  return writers[block.type](block, findHref)
}

function writeList({ ordered, start, items }: List, find: FindHref): string {
  const name = ordered ? 'ol' : 'ul'
  const first = ordered && start !== 1 ? ` start="${start}"` : ''
  const lines = items.map(
    (item) =>
      `<li>${writeMarked(item, find)}${item.list === null ? '' : writeList(item.list, find)}</li>`,
  )
  return `<${name}${first}>${lines.join('')}</${name}>`
}

function writeCell(cell: Cell, find: FindHref): string {
  const name = cell.isHeader ? 'th' : 'td'
  const columns = cell.colSpan === 1 ? '' : ` colspan="${cell.colSpan}"`
  const rows = cell.rowSpan === 1 ? '' : ` rowspan="${cell.rowSpan}"`
  return `<${name}${columns}${rows}>${writeMarked(cell, find)}</${name}>`
}

function writeMarked(marked: MarkedText, find: FindHref): string {
  return writeRuns(nestMarks(marked), find)
}

function writeRuns(runs: readonly TextRun[], find: FindHref): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return escapeMarkup(run)
      const inner = writeRuns(run.runs, find)
      const { mark } = run
      if (mark.type !== 'link') return `<${elements[mark.type]}>${inner}</${elements[mark.type]}>`
      const own = mark.slug === undefined ? null : find(mark.slug)
      return own === null ? writeLink(mark.href, inner) : writeAnchor(own, inner)
    })
    .join('')
}

/** Writes the inner text alone if the address cannot be a link. */
function writeLink(address: string | null, inner: string): string {
  const href = address === null ? null : quoteAddress(address)
  return href === null ? inner : writeAnchor(href, inner)
}

function writeAnchor(href: string, inner: string): string {
  return `<a href="${escapeMarkup(href)}">${inner}</a>`
}
