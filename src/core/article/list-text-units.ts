import type { Block } from './block.ts'
import { formatSummary } from './format-summary.ts'
import type { List } from './list-block.ts'
import type { MarkedText } from './mark.ts'
import type { PublishedArticle } from './schema.ts'

/** What a text is in its block. */
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
 * One stretch of an article's text, the smallest that places, highlights, speech and search know of. In
 * the page it is one element, `p1` for the first.
 */
export type TextUnit = MarkedText & {
  role: TextRole
  /** Index of the block that it is part of. */
  block: number
  /** Index of each list item that it is in, or of its row and cell, or of a quotation's paragraph. */
  path: readonly number[]
  /** True in a pull quote: the same words are elsewhere in the body. */
  isRepeat: boolean
}

type Piece = Pick<TextUnit, 'role' | 'text'> & Partial<Omit<TextUnit, 'block'>>

/**
 * The text of an article in reading order: of its body, and of a brief its summary as the page shows it.
 * Anchors, highlights, search, listening and citations count these: a paragraph is one unit, and so is
 * each heading, item, cell and caption. A text with line breaks has spaces for them, so that each of its
 * offsets stays what it is.
 */
export function listTextUnits(article: PublishedArticle): readonly TextUnit[] {
  if (article.type === 'full') return listBodyUnits(article.body)
  const summary = formatSummary(article)
  return summary === null ? [] : listBodyUnits([{ type: 'paragraph', text: summary, marks: [] }])
}

/** The text of some blocks, as `listTextUnits` gives it. */
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
