import type { BlockOf } from '../article/block.ts'
import { createRowLayout } from '../article/lay-out-row.ts'
import type { List } from '../article/list-block.ts'
import type { FindHref } from '../publish/write-block.ts'
import { joinLines } from '../text/join-lines.ts'
import { escapeMarkdown, writeLink } from './escape-markdown.ts'
import type { TextPart } from './part.ts'
import { writeMarkdownText } from './write-markdown-text.ts'

/** Writes a block as CommonMark, a table in the syntax of most dialects. Returns null for a pull quote. */
export function writeMarkdownBlock(block: TextPart, findHref: FindHref): string | null {
  switch (block.type) {
    case 'paragraph':
      return writeMarkdownText(block, findHref)
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeMarkdownText(block, findHref)}`
    case 'list':
      return writeList(block, findHref, '').join('\n')
    case 'quotation': {
      if (block.isRepeat) return null
      const { paragraphs, cite } = block
      const source = cite === null ? [] : [`— ${writeSource(cite.text, cite.href)}`]
      return quote([...paragraphs.map((each) => writeMarkdownText(each, findHref)), ...source])
    }
    case 'table':
      return writeTable(block, findHref)
    case 'preformatted':
      return block.kind === 'code' ? fence(block.text) : writeVerse(block.text)
    case 'embed': {
      const { text, author, provider, href } = block
      const by = author === null ? '' : `${escapeMarkdown(author)}, `
      return quote([
        ...(text === null ? [] : [escapeMarkdown(text)]),
        `— ${by}${writeSource(provider, href)}`,
      ])
    }
  }
}

function writeSource(text: string, href: string | null): string {
  return href === null ? escapeMarkdown(text) : writeLink(text, href)
}

function quote(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n')
}

function writeList({ ordered, start, items }: List, findHref: FindHref, indent: string): string[] {
  return items.flatMap((item, index) => {
    // CommonMark has no list numbers below 0.
    const sign = ordered ? `${Math.max(start, 0) + index}.` : '-'
    const line = `${indent}${sign} ${writeMarkdownText(item, findHref)}`
    const inner = `${indent}${' '.repeat(sign.length + 1)}`
    return [line, ...(item.list === null ? [] : writeList(item.list, findHref, inner))]
  })
}

/**
 * The first row is the head, empty if the table has none; the first column of a span gets the cell's text.
 */
function writeTable({ caption, rows }: BlockOf<'table'>, findHref: FindHref): string {
  const layOut = createRowLayout()
  const lines = rows.map((cells) =>
    layOut(cells).map((cell) => (cell === null ? '' : writeMarkdownText(cell, findHref))),
  )
  const width = lines.reduce((most, { length }) => Math.max(most, length), 1)
  const hasHead = rows[0]?.some(({ isHeader }) => isHeader) === true
  const head = hasHead ? (lines.shift() ?? []) : []
  const fill = Array.from({ length: width - head.length }, () => '')
  const rule = Array.from({ length: width }, () => '---')
  const table = [[...head, ...fill], rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`)
  return [...(caption === null ? [] : [escapeMarkdown(caption), '']), ...table].join('\n')
}

/** Writes code between fences that are longer than any inside it. */
function fence(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2)
  const line = '`'.repeat(longest + 1)
  return `${line}\n${text}\n${line}`
}

/** Writes verse as lines with hard breaks, one paragraph per stanza, indented by no-break spaces. */
function writeVerse(text: string): string {
  const stanzas = text.split(/\n\s*\n/).filter((stanza) => stanza.trim() !== '')
  return stanzas
    .map((stanza) =>
      stanza
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const indent = /^\s*/.exec(line)?.[0].length ?? 0
          return '&nbsp;'.repeat(indent) + escapeMarkdown(joinLines(line))
        })
        .join('\\\n'),
    )
    .join('\n\n')
}
