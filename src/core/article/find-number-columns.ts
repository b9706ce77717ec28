import type { Table } from './table-block.ts'

/** Matches "1.200", "−3,5 %", "Rp 700", "10 km", the score "14–6" and "–". */
const number =
  /^(?:[\p{Sc}±+−–-]|Rp\.?)*\s*\d[\d.,:/\s]*(?:[–-]\s?\d[\d.,:/\s]*)?(?:[%‰°]|\s\p{L}{1,5}[²³]?)?$|^[–—-]$/u

/**
 * Returns the indexes of columns that contain numbers, which are aligned by digits. A table with spans has
 * none, because the index of a cell is then not its column.
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
