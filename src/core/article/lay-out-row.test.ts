import { expect, it } from 'vitest'
import { createRowLayout } from './lay-out-row.ts'
import type { Cell } from './table-block.ts'

const cell = (text: string, colSpan = 1, rowSpan = 1): Cell => {
  return { text, marks: [], isHeader: false, colSpan, rowSpan }
}

it('cells are placed below and beside cells that span several rows or columns', () => {
  const layOut = createRowLayout()
  const rows = [
    [cell('a', 1, 2), cell('b', 2), cell('c')],
    [cell('d'), cell('e'), cell('f', 1, 2)],
    [cell('g', 2), cell('h')],
  ]
  expect(
    rows.map((cells) =>
      layOut(cells)
        .map((each) => each?.text ?? '·')
        .join(''),
    ),
  ).toEqual(['ab·c', '·def', 'g·h·'])
})
