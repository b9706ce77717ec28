import type { Cell } from './table-block.ts'

/**
 * Lays out a table's rows one after another on columns, for formats without spans: the cell that begins
 * in each column, null where a cell of before or from above reaches in. Call it for each row in order.
 */
export function createRowLayout(): (cells: readonly Cell[]) => (Cell | null)[] {
  /** For each column, the first row that no cell from above reaches into. */
  const freeFrom: number[] = []
  let row = 0
  return (cells) => {
    const columns: (Cell | null)[] = []
    const skipTaken = () => {
      while ((freeFrom[columns.length] ?? 0) > row) columns.push(null)
    }
    for (const cell of cells) {
      skipTaken()
      for (let span = 0; span < cell.colSpan; span += 1) {
        freeFrom[columns.length] = row + cell.rowSpan
        columns.push(span === 0 ? cell : null)
      }
    }
    skipTaken()
    row += 1
    return columns
  }
}
