import type { BlockOf } from '../article/block.ts'
import { joinTexts, type PageText } from './marked-text.ts'
import type { PageElement } from './page.ts'

/** A line of a list: its words, and its block. */
export type ListLine = PageText & { block: PageElement }

type TextList = BlockOf<'list'>
type Item = TextList['items'][number]

type Draft = { texts: PageText[]; below: DraftList | null }
type DraftList = { element: PageElement; items: Draft[] }

/** Lists may hold lists, two levels deep; what is deeper joins the innermost. */
const maxLevels = 3

/** Reads the lines of a list element as a list. */
export function readList(element: PageElement, lines: readonly ListLine[]): TextList | null {
  const top: DraftList = { element, items: [] }
  const items = new Map<PageElement, Draft>()
  for (const line of lines) {
    const path = listItemsAround(line.block, element)
    let list = top
    let draft: Draft | null = null
    for (const [level, item] of path.slice(0, maxLevels).entries()) {
      const known = items.get(item)
      draft = known ?? { texts: [], below: null }
      if (known === undefined) {
        items.set(item, draft)
        list.items.push(draft)
      }
      if (level < path.length - 1 && level < maxLevels - 1) {
        draft.below ??= { element: path[level + 1]?.parent ?? element, items: [] }
        list = draft.below
      }
    }
    // Words between the items are an item of their own.
    if (draft === null) top.items.push({ texts: [line], below: null })
    else draft.texts.push(line)
  }
  const list = toList(top)
  return list.items.length === 0 ? null : list
}

/** The items that a block is in, the outermost first. */
function listItemsAround(block: PageElement, top: PageElement): PageElement[] {
  const items: PageElement[] = []
  let element: PageElement | null = block
  for (let depth = 0; element !== null && element !== top && depth < 40; depth += 1) {
    if (element.name === 'li') items.push(element)
    element = element.parent
  }
  return items.reverse()
}

function toList({ element, items }: DraftList): TextList {
  const start = Number(element.attributes.get('start') ?? '1')
  return {
    type: 'list',
    ordered: element.name === 'ol',
    start: Number.isInteger(start) && Math.abs(start) < 1_000_000 ? start : 1,
    // An item that is only a list of its own gives way to what is in it.
    items: items
      .flatMap((item) => (item.texts.length === 0 ? (item.below?.items ?? []) : [item]))
      .map(toItem),
  }
}

function toItem({ texts, below }: Draft): Item {
  const { text, marks } = joinTexts(texts.map(({ text, marks }) => ({ text, marks })))
  const list = below === null ? null : toInnerList(below)
  return { text, marks, list: list === null || list.items.length === 0 ? null : list }
}

/** A list inside an item, which is no block of its own. */
function toInnerList(draft: DraftList): NonNullable<Item['list']> {
  const { ordered, start, items } = toList(draft)
  return { ordered, start, items }
}
