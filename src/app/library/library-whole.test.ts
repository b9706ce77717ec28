import { expect, it, vi } from 'vitest'
import { formatLibraryFile } from '../../core/library/library-file.ts'
import {
  anchorAt,
  dayAt,
  highlightOf,
  noRecords,
  positionOf,
  storyOf,
  trailOf,
} from '../../core/library/library-fixture.ts'
import type { LibraryRecords } from '../../core/library/schema.ts'
import { stubBrowser } from './browser-fixture.ts'
import { storeNames } from './database.ts'
import { createLibrary } from './library.ts'
import { readRaw, readyState, writeRaw } from './state-fixture.ts'

const browser = stubBrowser()
const done = { type: 'done' }

const records: LibraryRecords = {
  saved: [{ slug: 'banjir', story: storyOf('banjir'), savedAt: dayAt(1) }],
  visits: [{ slug: 'desa', story: storyOf('desa'), firstAt: dayAt(1), lastAt: dayAt(2) }],
  positions: [positionOf('desa')],
  listening: [{ slug: 'desa', anchor: anchorAt(2), changedAt: dayAt(1) }],
  highlights: [highlightOf('a', { note: 'ingat' })],
  trails: [trailOf('t', 'banjir', 'desa')],
}
const file = formatLibraryFile(records, dayAt(3))

async function readAll() {
  return Object.fromEntries(
    await Promise.all(storeNames.map(async (name) => [name, await readRaw(name)] as const)),
  )
}

it('an imported file brings every kind of row, and exporting gives an equal file', async () => {
  const library = await createLibrary({ now: () => Date.parse(dayAt(3)) })
  expect(await library.importFile(file)).toEqual(done)
  expect(JSON.parse(await library.exportFile())).toEqual(JSON.parse(file))
  for (const name of storeNames)
    expect([...readyState(library)[name].values()]).toEqual(records[name])
  expect(browser.flags.get('simak:library')).toBe('1')
})

it('importing the same file twice writes nothing the second time', async () => {
  const library = await createLibrary()
  await library.importFile(file)
  const put = vi.spyOn(IDBObjectStore.prototype, 'put')
  expect(await library.importFile(file)).toEqual(done)
  expect(put).not.toHaveBeenCalled()
})

it('importing merges: the earlier save, both notes, the longer trail', async () => {
  const library = await createLibrary({ now: () => Date.parse(dayAt(5)) })
  await library.save(storyOf('banjir'))
  await library.putHighlight(highlightOf('a', { note: 'tanya', changedAt: dayAt(4) }))
  await library.recordTrailStep('t', { slug: 'banjir', headline: 'Banjir', from: null })
  await library.importFile(file)
  const { saved, highlights, trails } = readyState(library)
  expect(saved.get('banjir')?.savedAt).toBe(dayAt(1))
  expect([...highlights.values()].map(({ note }) => note).toSorted()).toEqual(['ingat', 'tanya'])
  expect(trails.get('t')?.steps).toHaveLength(2)
})

it.each([
  ['is damaged in one field', file.replace('"ingat"', '5'), 'damaged'],
  ['is no JSON', file.slice(0, -20), 'not-json'],
  ['is of a newer version', file.replace('"version": 1', '"version": 2'), 'newer-version'],
])('a file that %s is refused whole, and the database stays as it was', async (_, text, reason) => {
  const library = await createLibrary()
  await library.save(storyOf('gempa'))
  const before = { state: library.state(), rows: await readAll() }
  expect(await library.importFile(text)).toMatchObject({ type: 'refused', reason })
  expect(library.state()).toBe(before.state)
  expect(await readAll()).toEqual(before.rows)
})

it('a file that does not fit on the device imports nothing', async () => {
  const library = await createLibrary()
  await library.save(storyOf('gempa'))
  const before = await readAll()
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row,
  ) {
    if (this.name === 'trails') throw new DOMException('Full.', 'QuotaExceededError')
    return put.call(this, row)
  })
  expect(await library.importFile(file)).toEqual({ type: 'failed', reason: 'full' })
  vi.restoreAllMocks()
  expect(await readAll()).toEqual(before)
  expect(readyState(library).trails.size).toBe(0)
})

it('rows that cannot be parsed are left out of the exported file', async () => {
  const library = await createLibrary({ now: () => Date.parse(dayAt(3)) })
  await library.importFile(file)
  await writeRaw('saved', { slug: 'rusak' })
  expect(JSON.parse(await library.exportFile())).toEqual(JSON.parse(file))
})

it('deleting everything leaves no row, damaged or not, and no flag', async () => {
  const library = await createLibrary()
  await library.importFile(file)
  await writeRaw('saved', { slug: 'rusak' })
  expect(await library.deleteEverything()).toEqual(done)
  expect(await readAll()).toEqual(noRecords)
  expect(readyState(library)).toMatchObject({ damagedCount: 0, wasEvicted: false })
  for (const name of storeNames) expect(readyState(library)[name].size).toBe(0)
  expect(browser.flags.size).toBe(0)
})

it('deleting everything also ends the report that the browser emptied the library', async () => {
  browser.flags.set('simak:library', '1')
  const library = await createLibrary()
  await library.deleteEverything()
  expect(readyState(library).wasEvicted).toBe(false)
  expect(browser.flags.size).toBe(0)
})
