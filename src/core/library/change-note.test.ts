import { expect, test } from 'vitest'
import { parseInstant } from '../time/instant.ts'
import { changeNote } from './change-note.ts'
import { highlightOf } from './library-fixture.ts'

const now = Date.UTC(2026, 10, 24)
const opened = highlightOf('sorotan', { note: 'Awal' })

test('a note replaces the one that was opened, and its change is dated now', () => {
  expect(changeNote(opened, { opened, note: 'Baru', now })).toEqual([
    { ...opened, note: 'Baru', changedAt: '2026-11-24T00:00:00.000Z' },
  ])
})

test('a note can be emptied', () => {
  expect(changeNote(opened, { opened, note: '', now }).map(({ note }) => note)).toEqual([''])
})

test('a note that another tab wrote meanwhile is kept as well', () => {
  const current = { ...opened, note: 'Dari tab lain' }
  const changed = changeNote(current, { opened, note: 'Baru', now })
  expect(changed.map(({ note }) => note)).toEqual(['Baru', 'Dari tab lain'])
  expect(changed[0]?.id).toBe(opened.id)
})

test('a change is the latest, even after one that was made on a fast clock', () => {
  const current = { ...opened, changedAt: '2030-01-01T00:00:00Z' }
  const [changed] = changeNote(current, { opened, note: 'Baru', now })
  expect(changed?.changedAt).toBe('2030-01-01T00:00:00.001Z')
})

test('a note can be changed even when the last change has the latest possible date', () => {
  const current = { ...opened, changedAt: '9999-12-31T23:59:59.999Z' }
  const [changed] = changeNote(current, { opened, note: 'Baru', now })
  expect(parseInstant(changed?.changedAt ?? '')).toBe(parseInstant(current.changedAt))
  expect(changed?.note).toBe('Baru')
})
