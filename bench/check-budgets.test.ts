import { expect, it } from 'vitest'
import { checkBudgets } from './check-budgets.ts'

it('the heaviest subject decides, and is reported with its bytes and its limit', () => {
  const budget = { name: 'HTML of a page', maxBytes: 14_000 }
  const kept = { ...budget, sizes: [['a.html', 14_000] as const, ['b.html', 9_000] as const] }
  const broken = { ...budget, sizes: [['a.html', 9_000] as const, ['b.html', 14_001] as const] }
  expect(checkBudgets([kept, broken])).toEqual([
    { isKept: true, line: 'ok    HTML of a page: 14.000 of 14.000 KB (a.html)' },
    { isKept: false, line: 'OVER  HTML of a page: 14.001 of 14.000 KB (b.html)' },
  ])
})

it('a budget without subjects is exceeded', () => {
  const [verdict] = checkBudgets([{ name: 'a font file', maxBytes: 1, sizes: [] }])
  expect(verdict?.isKept).toBe(false)
})
