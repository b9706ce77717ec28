import type { Block } from './block.ts'
import { formatSummary } from './format-summary.ts'
import type { List } from './list-block.ts'
import type { MarkedText } from './mark.ts'
import type { PublishedArticle } from './schema.ts'

/** The role of a text in its block. */
export type TextRole =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quotation'
  | 'cite'
  | 'caption'
  | 'credit'
  | 'cell'
  | 'code'
  | 'verse'
  | 'embed'
  | 'author'

/**
 * The smallest part of an article's text for positions, highlights, speech and search. On the page each
 * unit is one element; the first has the id `p1`.
 */
export type TextUnit = MarkedText & {
  role: TextRole
  /** Index of its block. */
  block: number
  /** Indexes inside the block: of nested list items, of row and cell, or of a quotation's paragraph. */
  path: readonly number[]
  /** Whether it is part of a pull quote, whose words are also elsewhere in the body. */
  isRepeat: boolean
}

type Piece = Pick<TextUnit, 'role' | 'text'> & Partial<Omit<TextUnit, 'block'>>

/**
 * Lists the text of an article in reading order: of its body, or the summary of a brief as the page shows
 * it. Each paragraph, heading, item, cell and caption is one unit; anchors, highlights, search, listening
 * and citations refer to their indexes. Line breaks are replaced by spaces, which keeps all offsets.
 */
export function listTextUnits(article: PublishedArticle): readonly TextUnit[] {
  if (article.type === 'full') return listBodyUnits(article.body)
  const summary = formatSummary(article)
  return summary === null ? [] : listBodyUnits([{ type: 'paragraph', text: summary, marks: [] }])
}

/** Lists the text units of some blocks, as `listTextUnits` does. */
export function listBodyUnits(body: readonly Block[]): readonly TextUnit[] {
  return body.flatMap((content, block) =>
    listPieces(content).map((piece) => ({ marks: [], path: [], isRepeat: false, ...piece, block })),
  )
}

function listPieces(block: Block): Piece[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ role: block.type, text: block.text, marks: block.marks }]
    case 'list':
      return listItems(block, [])
    case 'quotation': {
      const { paragraphs, cite, isRepeat } = block
      return [
        ...paragraphs.map((paragraph, index): Piece => {
          return { ...paragraph, role: 'quotation', path: [index], isRepeat }
        }),
        ...listWords('cite', cite?.text).map((piece) => ({ ...piece, isRepeat })),
      ]
    }
    case 'table':
      return [
        ...listWords('caption', block.caption),
        ...block.rows.flatMap((cells, row) =>
          cells.map(({ text, marks }, cell): Piece => {
            return { role: 'cell', text, marks, path: [row, cell] }
          }),
        ),
      ]
    case 'preformatted':
      return [{ role: block.kind, text: block.text.replaceAll('\n', ' ') }]
    case 'picture':
      return [...listWords('caption', block.caption), ...listWords('credit', block.credit)]
    case 'embed':
      return [...listWords('embed', block.text), ...listWords('author', block.author)]
  }
}

function listItems({ items }: List, above: readonly number[]): Piece[] {
  return items.flatMap(({ text, marks, list }, index) => {
    const path = [...above, index]
    return [
      { role: 'item' as const, text, marks, path },
      ...(list === null ? [] : listItems(list, path)),
    ]
  })
}

function listWords(role: TextRole, text: string | null | undefined): Piece[] {
  return text === null || text === undefined ? [] : [{ role, text }]
}
