import { expect, it } from 'vitest'
import { findNumberColumns } from './find-number-columns.ts'
import type { Cell, Table } from './table-block.ts'

const cell = (text: string, change: Partial<Cell> = {}): Cell => {
  return { text, marks: [], isHeader: false, colSpan: 1, rowSpan: 1, ...change }
}
const tableOf = (...rows: (string | Cell)[][]): Table => {
  const toCell = (each: string | Cell) => (typeof each === 'string' ? cell(each) : each)
  return { type: 'table', caption: null, rows: rows.map((row) => row.map(toCell)) }
}
const find = (table: Table) => [...findNumberColumns(table)]

it.each([
  '1.200',
  '1,5',
  '−3,5 %',
  'Rp 700',
  'Rp.700',
  '$5',
  '10 km',
  '20:15',
  '7°',
  '14–6',
  '2–3 km',
  '–',
])('a column of "%s" is one of numbers', (text) => {
  expect(find(tableOf([text], [text]))).toEqual([0])
})

it.each(['Senin', '3 kali sehari', 'Pasal 12', '14–Dandan'])('"%s" is words', (text) => {
  expect(find(tableOf(['1.200'], [text]))).toEqual([])
})

it('headers and empty cells do not decide', () => {
  const header = cell('Pejalan', { isHeader: true })
  expect(find(tableOf(['Hari', header], ['Senin', '1.200'], ['Selasa', '']))).toEqual([1])
})

it('a table with spans has none, because a cell’s index is then not its column', () => {
  expect(find(tableOf(['1', '2'], [cell('3', { colSpan: 2 })]))).toEqual([])
  expect(find(tableOf([cell('1', { rowSpan: 2 }), '2'], ['3']))).toEqual([])
})
