import { deleteDB, openDB } from 'idb'
import { expect, it, vi } from 'vitest'
import { formatLibraryFile } from '../../core/library/library-file.ts'
import { dayAt, noRecords, storyOf, trailOf } from '../../core/library/library-fixture.ts'
import { stubBrowser } from './browser-fixture.ts'
import { createLibrary } from './library.ts'
import { readRaw, readyState } from './state-fixture.ts'

const browser = stubBrowser()
const blocked = { type: 'failed', reason: 'blocked' }

it.each([
  ['has no database', undefined],
  [
    'forbids it',
    {
      open() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    },
  ],
])('where the browser %s, the library says so and claims nothing saved', async (_, factory) => {
  vi.stubGlobal('indexedDB', factory)
  const library = await createLibrary()
  expect(library.state()).toEqual({ type: 'unavailable', reason: 'blocked' })
  expect(await library.save(storyOf('banjir'))).toEqual(blocked)
  expect(await library.deleteEverything()).toEqual(blocked)
  await expect(library.exportFile()).rejects.toThrow()
  expect(library.state()).toEqual({ type: 'unavailable', reason: 'blocked' })
  expect(browser.persist).not.toHaveBeenCalled()
})

it('the library works where localStorage is blocked', async () => {
  vi.stubGlobal('localStorage', undefined)
  const library = await createLibrary()
  expect(await library.save(storyOf('banjir'))).toEqual({ type: 'done' })
  expect(readyState(library).wasEvicted).toBe(false)
})

it('a database that answers late is reported as blocked and used once it opens', async () => {
  const holder = await openDB('simak', 1)
  const deleted = deleteDB('simak')
  const library = await createLibrary({ openTimeoutMs: 20 })
  expect(library.state()).toEqual({ type: 'unavailable', reason: 'blocked' })
  expect(await library.save(storyOf('banjir'))).toEqual(blocked)
  holder.close()
  await deleted
  await vi.waitFor(() => expect(library.state().type).toBe('ready'))
  expect(readyState(library).saved.size).toBe(0)
  expect(await library.save(storyOf('banjir'))).toEqual({ type: 'done' })
})

it('a database of a newer version is not changed', async () => {
  const newer = await openDB('simak', 2, {
    upgrade: (database) => database.createObjectStore('saved', { keyPath: 'slug' }),
  })
  await newer.put('saved', { slug: 'banjir', shape: 'new' })
  const library = await createLibrary()
  expect(library.state()).toEqual({ type: 'unavailable', reason: 'newer' })
  expect(await library.save(storyOf('gempa'))).toEqual({ type: 'failed', reason: 'newer' })
  expect(await newer.getAll('saved')).toEqual([{ slug: 'banjir', shape: 'new' }])
})

it('a loss is noted before the new database exists, so a tab that is closed then hides none', async () => {
  browser.flags.set('simak:library', '1')
  const { createObjectStore } = IDBDatabase.prototype
  const flags: unknown[] = []
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    flags.push(browser.flags.get('simak:library'))
    return createObjectStore.apply(this, args)
  })
  expect(readyState(await createLibrary()).wasEvicted).toBe(true)
  expect(flags[0]).toBe('evicted')
})

it('an open library closes for a newer version, and then reports that it is older', async () => {
  const library = await createLibrary()
  await library.save(storyOf('banjir'))
  const newer = await openDB('simak', 2)
  expect(newer.version).toBe(2)
  expect(await library.save(storyOf('gempa'))).toEqual({ type: 'failed', reason: 'newer' })
  expect(library.state()).toEqual({ type: 'unavailable', reason: 'newer' })
  expect(await newer.count('saved')).toBe(1)
})

it('when the device is full, the story is not shown as saved', async () => {
  const library = await createLibrary()
  await library.save(storyOf('banjir'))
  const before = library.state()
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full.', 'QuotaExceededError')
  })
  expect(await library.save(storyOf('gempa'))).toEqual({ type: 'failed', reason: 'full' })
  expect(library.state()).toBe(before)
  vi.restoreAllMocks()
  expect(await library.save(storyOf('gempa'))).toEqual({ type: 'done' })
})

it.each([
  ['while the change is written', false],
  ['when all of it was written', true],
])('a device that turns out full %s is full as well', async (_, isWritten) => {
  const library = await createLibrary()
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row,
  ) {
    const { transaction } = this
    // A real browser aborts like this on its own; the fake database has no limit.
    const runFull = () => Reflect.get(transaction, '_abort').call(transaction, 'QuotaExceededError')
    const request = put.call(this, row)
    if (isWritten) request.addEventListener('success', runFull)
    else runFull()
    return request
  })
  expect(await library.save(storyOf('gempa'))).toEqual({ type: 'failed', reason: 'full' })
  expect(readyState(library).saved.size).toBe(0)
  expect(await readRaw('saved')).toEqual([])
})

it('a database that the browser closed is opened again for the next change', async () => {
  const opened = vi.spyOn(indexedDB, 'open')
  const library = await createLibrary()
  await library.save(storyOf('banjir'))
  const [first] = opened.mock.results
  first?.value.result.close()
  expect(await library.save(storyOf('gempa'))).toEqual({ type: 'done' })
  expect([...readyState(library).saved.keys()]).toEqual(['banjir', 'gempa'])
  expect(opened).toHaveBeenCalledTimes(2)
})

it('the loss of an emptied library is reported until the reader dismisses it, even after more reading', async () => {
  browser.flags.set('simak:library', '1')
  const library = await createLibrary()
  expect(readyState(library).wasEvicted).toBe(true)
  await library.recordVisit(storyOf('banjir'))
  const later = await createLibrary()
  expect(readyState(later).wasEvicted).toBe(true)
  later.acceptLoss()
  expect(readyState(later).wasEvicted).toBe(false)
  expect(browser.flags.get('simak:library')).toBe('1')
  expect(readyState(await createLibrary()).wasEvicted).toBe(false)
})

it('a loss is no longer reported once a file has restored a library', async () => {
  browser.flags.set('simak:library', '1')
  const library = await createLibrary()
  await library.importFile(
    formatLibraryFile({ ...noRecords, trails: [trailOf('t', 'a', 'b')] }, dayAt(1)),
  )
  expect(readyState(await createLibrary()).wasEvicted).toBe(false)
})

it('neither a first library nor one that the reader emptied counts as emptied by the browser', async () => {
  const library = await createLibrary()
  expect(readyState(library).wasEvicted).toBe(false)
  await library.save(storyOf('banjir'))
  await library.unsave('banjir')
  expect(readyState(await createLibrary()).wasEvicted).toBe(false)
})
