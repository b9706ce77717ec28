import type { FreeLine } from '../capture/sheet.ts'
import { findAround, findHeading } from './line-place.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import { hasCue } from './page-cues.ts'
import type { PageMap } from './page-map.ts'
import type { Sums } from './prose.ts'
import { findProvider } from './read-embed.ts'
import { isDataTable, type TableParts } from './read-table.ts'

/** A free line with its place on the page. */
export type BodyLine = FreeLine & { line: PageLine }

/** A part of the text that becomes one block, or several paragraphs. */
export type Part =
  | { type: 'line' | 'verse' | 'pre'; element: null; lines: BodyLine[] }
  | { type: 'list' | 'quotation' | 'embed' | 'table'; element: PageElement; lines: BodyLine[] }

/** A page, where its text is, and its tables. */
export type PartContext = {
  page: Page
  map: PageMap
  tables: TableParts
  /** Sums the characters of lines. */
  lengths: Sums
}

/** A list whose items hold more lines on average lays out a page. */
const maxItemLines = 3

/** A longer list is judged by its first lines, because lists may be nested. */
const maxJudged = 500

/**
 * Parts lines into blocks: each line alone, or with the others of the outermost list, quotation, table or
 * embed around it.
 */
export function listParts(lines: readonly BodyLine[], context: PartContext): Part[] {
  const parts: Part[] = []
  const known = new Map<PageElement, Part['type'] | null>()
  for (const each of lines) {
    const { type, element } = findPart(each.line, context, known)
    const last = parts.at(-1)
    const isSame =
      last !== undefined &&
      last.type === type &&
      type !== 'line' &&
      (element !== null ? last.element === element : continues(last.lines.at(-1), each))
    if (isSame) last.lines.push(each)
    else if (element === null || type === 'line' || type === 'verse' || type === 'pre') {
      const kind = type === 'verse' || type === 'pre' ? type : 'line'
      parts.push({ type: kind, element: null, lines: [each] })
    } else parts.push({ type, element, lines: [each] })
  }
  return parts
}

/** Whether a line of a poem or of code goes on with the part above it. */
function continues(above: BodyLine | undefined, { line, index }: BodyLine): boolean {
  if (above === undefined || index !== above.index + 1) return false
  const { block } = above.line
  return block === line.block || (line.kind === 'verse' && block.parent === line.block.parent)
}

/** What a line is a part of: the outermost element around it, inside the text, that is one block. */
function findPart(
  line: PageLine,
  context: PartContext,
  known: Map<PageElement, Part['type'] | null>,
): { type: Part['type']; element: PageElement | null } {
  const { map } = context
  let found: { type: Part['type']; element: PageElement | null } | null = null
  let element: PageElement | null = line.block
  for (let depth = 0; element !== null && depth < 14; depth += 1) {
    const { start, end } = element
    // An element around the whole text is not a part.
    if (start < map.scope.start || end > map.scope.end) break
    if (start <= map.firstProse && end >= map.lastProse && end - start > 1) {
      const isWhole = element.name !== 'blockquote' && element.name !== 'table'
      if (isWhole && map.lastProse - map.firstProse > 1) break
    }
    let type = known.get(element)
    if (type === undefined) {
      type = judge(element, context)
      known.set(element, type)
    }
    // A picture in a list or a heading in a quotation does not end it: the outermost block counts.
    if (type !== null) found = { type, element }
    element = element.parent
  }
  if (found !== null && found.type !== 'line') return found
  if (line.kind !== null) return { type: line.kind, element: null }
  return { type: 'line', element: null }
}

/** The block that an element is, null for one that only groups. */
function judge(
  element: PageElement,
  { page, map, tables, lengths }: PartContext,
): Part['type'] | null {
  if (findProvider(element) !== null) return 'embed'
  if (element.name === 'blockquote' || isQuoteFigure(element, page)) return 'quotation'
  if (/^(?:ul|ol)$/.test(element.name)) return isTextList(element, page) ? 'list' : null
  if (element.name === 'table' || tables.has(element)) {
    return isDataTable(element, tables.get(element), lengths, map.scope) ? 'table' : null
  }
  const isSmall = element.end - element.start <= 4
  return isSmall &&
    /^(?:div|aside|section|figure)$/.test(element.name) &&
    hasCue(element, 'quotation')
    ? 'quotation'
    : null
}

/** Whether a figure shows a quotation, with its source as the caption. */
function isQuoteFigure({ name, start, end }: PageElement, { lines }: Page): boolean {
  if (name !== 'figure' || end - start > 6) return false
  const quotation = findAround(lines[start], /^blockquote$/)
  return quotation !== null && quotation.start >= start && quotation.end <= end
}

/** Whether a list's items are items, not the paragraphs and pictures of a page laid out as a list. */
function isTextList(element: PageElement, { lines }: Page): boolean {
  const end = Math.min(element.end, element.start + maxJudged)
  let items = 0
  for (let index = element.start; index < end; index += 1) {
    const line = lines[index]
    if (line === undefined) continue
    if (findHeading(line) !== null) return false
    const item = findAround(line, /^li$/)
    if (item?.start === index) items += 1
  }
  return items > 0 && end - element.start <= items * maxItemLines
}
