import type { Block } from './block.ts'
import type { List } from './list-block.ts'
import type { Mark } from './mark.ts'

type Change = (mark: Mark) => Mark

/**
 * Applies a change to every mark of a body, wherever it is in a block. Texts are unchanged, and so are paragraphs
 * and headings without marks, which an archive has once in memory.
 */
export function mapMarks(body: readonly Block[], change: Change): Block[] {
  return body.map((block) => changeBlock(block, change))
}

function changeBlock(block: Block, change: Change): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return changeIn(block, change)
    case 'list':
      return { ...block, ...changeList(block, change) }
    case 'quotation':
      return { ...block, paragraphs: block.paragraphs.map((each) => changeIn(each, change)) }
    case 'table': {
      const rows = block.rows.map((cells) => cells.map((cell) => changeIn(cell, change)))
      return { ...block, rows }
    }
    case 'preformatted':
    case 'picture':
    case 'embed':
      return block
  }
}

function changeIn<Marked extends { marks: Mark[] }>(marked: Marked, change: Change): Marked {
  return marked.marks.length === 0 ? marked : { ...marked, marks: marked.marks.map(change) }
}

function changeList({ ordered, start, items }: List, change: Change): List {
  return {
    ordered,
    start,
    items: items.map((item) => ({
      ...changeIn(item, change),
      list: item.list === null ? null : changeList(item.list, change),
    })),
  }
}
