import { expect, it } from 'vitest'
import { tabulate } from './report.ts'

const find = (table: string[][], label: string) => table.find(([first]) => first === label)

it('states medians, the ratio to the limit, and whether the target is met', () => {
  const table = tabulate({
    limit: [{ firstPaint: 400 }, { firstPaint: 420 }, { firstPaint: 9000 }],
    simak: [{ firstPaint: 462 }, { firstPaint: 300 }, { firstPaint: 500 }],
  })
  expect(find(table, 'first paint')).toEqual([
    'first paint',
    '420 ms',
    '462 ms',
    '1.10',
    '0.75',
    '≤ 1.1×',
    'yes',
  ])
})

it('does not meet a target by rounding', () => {
  const table = tabulate({ limit: [], simak: [{ script: 100_001, layoutShift: 0.001 }] })
  expect(find(table, 'script of a first visit')?.slice(2)).toEqual([
    '100.0 KB',
    '',
    '',
    '≤ 100 KB',
    'NO',
  ])
  expect(find(table, 'layout shift')?.at(-1)).toBe('NO')
})

it('marks what no run measured as unknown', () => {
  expect(find(tabulate({ limit: [], simak: [] }), 'first paint')?.slice(1)).toEqual([
    '–',
    '–',
    '',
    '',
    '≤ 1.1×',
    '?',
  ])
})
