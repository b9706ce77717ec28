import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { OfflineList } from '../../core/offline/offline-list.ts'
import { createDevice, type Device } from './device-fixture.ts'

const origin = 'https://arsip.example'
let device: Device

beforeEach(() => {
  device = createDevice(origin)
  vi.resetModules()
})
afterEach(() => vi.unstubAllGlobals())

/** An edition whose files all have this hash. */
function listOf(count: number, hash = 'a'): OfflineList {
  const articles = Array.from({ length: count }, (_, index) => ({
    path: `/data/articles/${index}.json`,
    bytes: 1000,
    hash,
  }))
  return { version: 1, total: 5000, articles, archive: [], rest: null, isSmall: false }
}

test('downloaded articles stay when a later download is cancelled at once', async () => {
  const { startDownload, cancelDownload } = await import('./latest-download.ts')
  await startDownload(listOf(300), 300)
  expect(device.readChoice()).toBe('300')
  const next = startDownload(listOf(300, 'b'), 50)
  cancelDownload()
  await next
  expect(device.readChoice()).toBe('300')
  expect(device.countCached()).toBe(300)
})

test('the articles that load before the line breaks become the choice', async () => {
  const { startDownload } = await import('./latest-download.ts')
  device.breakNetworkAfter(12)
  await startDownload(listOf(300), 50)
  expect(device.readChoice()).toBe(String(device.countCached()))
  expect(device.countCached()).toBeGreaterThan(0)
})

test("a running renewal stops for the reader's download, and deletes nothing of it", async () => {
  const { startDownload } = await import('./latest-download.ts')
  const { cacheLatest } = await import('./cache-latest.ts')
  const { takeFreeTurn } = await import('./take-turn.ts')
  const renewal = takeFreeTurn((signal) => cacheLatest(listOf(300), 50, { signal, atOnce: 1 }))
  await startDownload(listOf(300), 200)
  expect(await renewal).toMatchObject({ end: 'cancelled' })
  expect(device.countCached()).toBe(200)
  expect(device.readChoice()).toBe('200')
})

test('a device that refuses to store anything does not block the next download', async () => {
  const { startDownload } = await import('./latest-download.ts')
  device.refuse(new DOMException('full', 'QuotaExceededError'))
  await startDownload(listOf(3), 3)
  device.refuse(null)
  await startDownload(listOf(3), 3)
  expect(device.countCached()).toBe(3)
})
