import type { Table } from './table-block.ts'

/** "1.200", "−3,5 %", "Rp 700", "10 km", "–". */
const number = /^(?:[\p{Sc}±+−–-]|Rp\.?)*\s*\d[\d.,:/\s]*(?:[%‰°]|\s\p{L}{1,5}[²³]?)?$|^[–—-]$/u

/**
 * Columns that hold numbers, by the index of their cells, for an alignment by digits. A table whose cells
 * span several columns or rows has none, since its cells are in no fixed column.
 */
export function findNumberColumns({ rows }: Table): ReadonlySet<number> {
  const numbers = new Set<number>()
  const words = new Set<number>()
  for (const cells of rows) {
    for (const [index, { text, isHeader, colSpan, rowSpan }] of cells.entries()) {
      if (colSpan > 1 || rowSpan > 1) return new Set()
      if (isHeader || text === '') continue
      if (number.test(text)) numbers.add(index)
      else words.add(index)
    }
  }
  return new Set([...numbers].filter((index) => !words.has(index)))
}
