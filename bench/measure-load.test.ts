import { expect, it } from 'vitest'
import { sumBlockingTime } from './measure-load.ts'
import type { Report } from './observe-page.ts'

const task = (at: number, value: number): Report => ({ type: 'longtask', at, name: '', value })

it('a long task blocks for what exceeds 50 ms after the first paint', () => {
  expect(sumBlockingTime([task(0, 90), task(60, 120), task(300, 80)], 100)).toBe(30 + 30)
})

it('other reports do not block', () => {
  expect(sumBlockingTime([{ type: 'element', at: 0, value: 500 }], 0)).toBe(0)
})
