import { createRowLayout } from '../article/lay-out-row.ts'
import type { List } from '../article/list-block.ts'
import type { Mark, MarkedText } from '../article/mark.ts'
import { spellMarks } from '../article/spell-marks.ts'
import { joinLines } from '../text/join-lines.ts'
import type { TextPart } from './part.ts'

/** Writes deleted words, which plain text cannot strike out. */
export type WriteDeleted = (text: string) => string

/** Writes a block as lines of plain text; none for a pull quote, because the body contains its words. */
export function writePlainBlock(block: TextPart, writeDeleted: WriteDeleted): readonly string[] {
  const write = (marked: MarkedText) => writePlainText(marked, writeDeleted)
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [write(block)]
    case 'list':
      return writeList(block, write, '')
    case 'quotation': {
      if (block.isRepeat) return []
      const source = block.cite === null ? [] : [`— ${joinLines(block.cite.text)}`]
      return [...block.paragraphs.map(write), ...source].map((line) => `> ${line}`)
    }
    case 'table': {
      const layOut = createRowLayout()
      const rows = block.rows.map((cells) =>
        layOut(cells)
          .map((cell) => (cell === null ? '' : write(cell)))
          .join(' | '),
      )
      return [...(block.caption === null ? [] : [joinLines(block.caption)]), ...rows]
    }
    case 'preformatted':
      return block.text.split('\n').map((line) => line.replaceAll('\t', '  '))
    case 'embed': {
      const { text, author, provider, href } = block
      const source = [author, provider, href].filter((part) => part !== null).join(', ')
      return [...(text === null ? [] : [text]), `— ${source}`].map((line) => `> ${joinLines(line)}`)
    }
  }
}

function writeList(
  { ordered, start, items }: List,
  write: (marked: MarkedText) => string,
  indent: string,
): string[] {
  return items.flatMap((item, index) => [
    `${indent}${ordered ? `${start + index}.` : '-'} ${write(item)}`,
    ...(item.list === null ? [] : writeList(item.list, write, `${indent}   `)),
  ])
}

/** Expresses the marks in plain text: raised digits, quotation marks, words for deletions. */
function writePlainText({ text, marks }: MarkedText, writeDeleted: WriteDeleted): string {
  const shown = marks.filter(({ type }) => type !== 'deleted')
  let written = ''
  let at = 0
  const spelled = spellMarks({ text, marks: shown })
  for (const { type, start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const wrap = wrapOf(type, writeDeleted)
    if (wrap === null || start < at) continue
    written += spelled.slice(at, start) + wrap(spelled.slice(start, end))
    at = end
  }
  return joinLines(written + spelled.slice(at))
}

function wrapOf(type: Mark['type'], writeDeleted: WriteDeleted): WriteDeleted | null {
  if (type === 'deleted') return writeDeleted
  return type === 'quote' ? (text) => `“${text}”` : null
}
