import { expect, test } from 'vitest'
import { findNewest } from './find-newest.ts'

const answer = (name: string, date?: string) => ({
  name,
  headers: new Headers(date ? { date } : {}),
})
const monday = 'Mon, 29 Jul 2024 13:15:00 GMT'
const tuesday = 'Tue, 30 Jul 2024 13:15:00 GMT'

test('of two copies the one with the later date is returned', () => {
  const copies = [answer('opened', monday), undefined, answer('taken', tuesday)]
  expect(findNewest(copies)?.name).toBe('taken')
  expect(findNewest(copies.toReversed())?.name).toBe('taken')
})

test('a copy without a date is the oldest, and of equal ones the first is returned', () => {
  expect(findNewest([answer('a'), answer('b', monday)])?.name).toBe('b')
  expect(findNewest([answer('a', monday), answer('b', monday)])?.name).toBe('a')
  expect(findNewest([answer('a'), answer('b', 'soon')])?.name).toBe('a')
})

test('without copies nothing is returned', () => {
  expect(findNewest([undefined, undefined])).toBeUndefined()
})
