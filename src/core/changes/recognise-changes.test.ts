import { expect, it } from 'vitest'
import { isChanges, isLatestChanges } from './recognise-changes.ts'

it.each([null, 'teks', {}, { version: 2, parts: [], changes: [] }, { version: 1 }])(
  '%j is neither a comparison nor a list of changes',
  (value) => {
    expect([isChanges(value), isLatestChanges(value)]).toEqual([false, false])
  },
)

it('what the build wrote is recognised', () => {
  expect(isChanges({ version: 1, parts: [] })).toBe(true)
  expect(isLatestChanges({ version: 1, total: 0, changes: [] })).toBe(true)
})
