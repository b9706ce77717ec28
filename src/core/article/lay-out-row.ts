import type { Cell } from './table-block.ts'

/**
 * Returns a function that places the cells of each row in columns, for formats without spans. A column is
 * null where a cell from the left or from above reaches into it. Call it for each row, in order.
 */
export function createRowLayout(): (cells: readonly Cell[]) => (Cell | null)[] {
  /** For each column, the first row that is not covered by a cell from above. */
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
