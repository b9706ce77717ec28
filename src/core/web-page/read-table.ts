import type { Cell, Table } from '../article/table-block.ts'
import { joinTexts, type PageText } from './marked-text.ts'
import type { Page, PageElement } from './page.ts'
import type { Range, Sums } from './prose.ts'

/** The rows and cells of every table of a page, by its element. */
export type TableParts = ReadonlyMap<PageElement, TablePart>
export type TablePart = {
  rows: { cells: PageElement[] }[]
  caption: PageElement | null
  isNested: boolean
}

/** Maximum distance of a table from its figure, in elements: pages wrap tables in boxes that scroll. */
const maxWrappers = 4

/** Returns the figure around a table, or null. */
function findTableFigure(table: PageElement): PageElement | null {
  let element = table.parent
  for (let depth = 0; element !== null && depth < maxWrappers; depth += 1) {
    if (element.name === 'figure') return element
    if (element.name !== 'div') return null
    element = element.parent
  }
  return null
}

/** Cells of data are short; a table whose cells are longer on average arranges a page. In characters. */
const maxCell = 160

/** A table that holds a larger share of the text is the text. */
const maxTextShare = 0.7

/** More rows or columns no article prints. */
const maxRows = 2_000

/** Collects the tables of a page. A figure with a table and its caption stands for the table. */
export function listTables({ elements }: Page): TableParts {
  const tables = new Map<PageElement, TablePart>()
  const rows = new Map<PageElement, { cells: PageElement[] }>()
  const captions = new Map<PageElement | null, PageElement>()
  for (const element of elements) {
    if (element.name === 'table') {
      tables.set(element, { rows: [], caption: null, isNested: false })
      const outer = findTable(element.parent)
      const part = outer === null ? undefined : tables.get(outer)
      if (part !== undefined) part.isNested = true
    } else if (element.name === 'tr') {
      const part = tables.get(findTable(element) ?? element)
      const row = { cells: [] }
      rows.set(element, row)
      if (part !== undefined && part.rows.length < maxRows) part.rows.push(row)
    } else if (/^t[dh]$/.test(element.name) && element.parent !== null) {
      rows.get(element.parent)?.cells.push(element)
    } else if (element.name === 'caption') {
      const part = tables.get(element.parent ?? element)
      if (part !== undefined) part.caption = element
    } else if (element.name === 'figcaption') captions.set(element.parent, element)
  }
  for (const [table, part] of [...tables]) {
    const figure = findTableFigure(table)
    const caption = captions.get(figure)
    if (figure === null || caption === undefined || tables.has(figure)) continue
    part.caption ??= caption
    tables.set(figure, part)
  }
  return tables
}

function findTable(from: PageElement | null): PageElement | null {
  let element = from
  for (let depth = 0; element !== null && depth < 5; depth += 1) {
    if (element.name === 'table') return element
    element = element.parent
  }
  return null
}

/**
 * Whether a table holds data rather than arranges the page: rows of equal length with short cells. `lengths`
 * sums the characters of lines.
 */
export function isDataTable(
  element: PageElement,
  part: TablePart | undefined,
  lengths: Sums,
  scope: Range,
): boolean {
  if (part === undefined || part.isNested || part.rows.length < 2) return false
  if (/^(?:presentation|none)$/.test(element.attributes.get('role') ?? '')) return false
  const cells = part.rows.flatMap((row) => row.cells)
  const columns = part.rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  if (columns < 2 || columns > 60) return false
  const length = lengths.between(element)
  const hasHeader = cells.some(({ name }) => name === 'th') || part.caption !== null
  if (length / Math.max(cells.length, 1) > (hasHeader ? 3 * maxCell : maxCell)) return false
  return hasHeader || length <= lengths.between(scope) * maxTextShare
}

/** Reads a table: `read` gives the words of a range of lines. Null when all of its cells are empty. */
export function readTable(
  part: TablePart,
  read: (range: { start: number; end: number }) => PageText[],
): Table | null {
  const rows = part.rows
    .map(({ cells }) => cells.map((cell) => readCell(cell, read)))
    .filter((cells) => cells.length > 0)
  if (rows.every((cells) => cells.every(({ text }) => text === ''))) return null
  const caption = part.caption === null ? '' : joinTexts(read(part.caption)).text
  return { type: 'table', caption: caption === '' ? null : caption, rows }
}

function readCell(cell: PageElement, read: (range: PageElement) => PageText[]): Cell {
  const { text, marks } = joinTexts(read(cell))
  return {
    text,
    marks,
    isHeader: cell.name === 'th',
    colSpan: readSpan(cell, 'colspan'),
    rowSpan: readSpan(cell, 'rowspan'),
  }
}

function readSpan({ attributes }: PageElement, name: string): number {
  const span = Number(attributes.get(name) ?? '1')
  return Number.isInteger(span) && span >= 1 && span <= 1_000 ? span : 1
}
