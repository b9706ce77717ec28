import { expect, it } from 'vitest'
import { tabulate } from './report.ts'

const find = (table: string[][], label: string) => table.find(([first]) => first === label)

const limit = { name: 'limit', title: 'limit' } as const
const simak = { name: 'simak', title: 'Simak' } as const
const astro = { name: 'astro', title: 'Astro 7.3.5' } as const
const none = { limit: [], astro: [], 'react-router': [], simak: [] }

it('states medians, the ratio to the limit, the spread, and whether the target is met', () => {
  const table = tabulate([limit, simak], {
    ...none,
    limit: [{ firstPaint: 400 }, { firstPaint: 420 }, { firstPaint: 9000 }],
    simak: [{ firstPaint: 462 }, { firstPaint: 300 }, { firstPaint: 500 }],
  })
  expect(find(table, 'first paint')).toEqual([
    'first paint',
    '420 ms',
    '462 ms',
    '1.10',
    '300–500 ms',
    '0.75',
    '≤ 1.1×',
    'yes',
  ])
})

it('a peer has a column with its ratio to the limit, and none for what it lacks', () => {
  const table = tabulate([limit, astro, simak], {
    ...none,
    limit: [{ firstPaint: 400 }],
    astro: [{ firstPaint: 500, script: 3000 }],
    simak: [{ firstPaint: 440, appAnswers: 900 }],
  })
  expect(table[0]?.slice(0, 4)).toEqual(['', 'limit', 'Astro 7.3.5', 'Simak'])
  expect(find(table, 'first paint')?.slice(1, 4)).toEqual(['400 ms', '500 ms (1.25)', '440 ms'])
  expect(find(table, 'script of a first visit')?.[2]).toBe('3.0 KB')
  expect(find(table, 'app answers')?.slice(1, 4)).toEqual(['–', '–', '900 ms'])
})

it('does not meet a target by rounding', () => {
  const table = tabulate([limit, simak], {
    ...none,
    simak: [{ script: 100_001, layoutShift: 0.001 }],
  })
  expect(find(table, 'script of a first visit')?.slice(2)).toEqual([
    '100.0 KB',
    '',
    '',
    '',
    '≤ 100 KB',
    'NO',
  ])
  expect(find(table, 'layout shift')?.at(-1)).toBe('NO')
})

it('marks what no run measured as unknown', () => {
  expect(find(tabulate([limit, simak], none), 'first paint')?.slice(1)).toEqual([
    '–',
    '–',
    '',
    '',
    '',
    '≤ 1.1×',
    '?',
  ])
})
