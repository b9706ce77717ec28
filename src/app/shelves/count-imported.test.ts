import { expect, test } from 'vitest'
import { highlightOf } from '../../core/library/library-fixture.ts'
import { byKey, emptyLibrary } from '../library/entries-fixture.ts'
import { countImported } from './count-imported.ts'

const libraryOf = (...notes: string[]) => {
  const rows = notes.map((note, index) => highlightOf(`sorotan-${index}`, { note }))
  return { ...emptyLibrary, highlights: byKey(({ id }) => id, rows) }
}

test('new and changed rows are counted; an equal row is neither', () => {
  expect(countImported(libraryOf('a', 'b'), libraryOf('a', 'c', 'd', 'e'))).toEqual({
    addedCount: 2,
    changedCount: 1,
  })
})

test('an unavailable library counts nothing', () => {
  const blocked = { type: 'unavailable', reason: 'blocked' } as const
  expect(countImported(blocked, libraryOf('a'))).toEqual({ addedCount: 0, changedCount: 0 })
})
