import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { pruneCache } from './prune-cache.ts'

const now = Date.parse('2026-11-30T08:00:00+07:00')
const dayMs = 24 * 60 * 60_000

/** Creates a cache whose entries were used so many days ago; each file in them has 100 bytes. */
async function writeCache(daysUnused: Record<string, number>): Promise<string> {
  const cache = await writeFolder({})
  for (const [name, days] of Object.entries(daysUnused)) {
    const path = join(cache, name)
    const file = name.startsWith('ready/') ? join(path, 'a.avif') : path
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, 'x'.repeat(100))
    const usedAt = new Date(now - days * dayMs)
    await utimes(path, usedAt, usedAt)
  }
  return cache
}

async function listCache(cache: string): Promise<string[]> {
  const names = await Promise.all(
    ['captured', 'ready'].map(async (folder) => {
      const found = await readdir(join(cache, folder)).catch(() => [])
      return found.map((name) => `${folder}/${name}`)
    }),
  )
  return names.flat().sort()
}

describe('pruning the cache of pictures', () => {
  it('deletes what no build has used for a month', async () => {
    const cache = await writeCache({
      'captured/lama.jpg': 31,
      'captured/baru.jpg': 29,
      'ready/lama': 31,
      'ready/baru': 0,
    })
    expect(await pruneCache(cache, now)).toBe(2)
    expect(await listCache(cache)).toEqual(['captured/baru.jpg', 'ready/baru'])
  })

  it('deletes what was used longest ago where the unused need too much space', async () => {
    const cache = await writeCache({ 'ready/a': 5, 'ready/b': 3, 'captured/c.jpg': 4 })
    const limits = { maxUnusedDays: 30, maxUnusedBytes: 250, inUseDays: 2 }
    expect(await pruneCache(cache, now, limits)).toBe(1)
    expect(await listCache(cache)).toEqual(['captured/c.jpg', 'ready/b'])
  })

  it('keeps what another build may be using, whatever space it needs', async () => {
    const cache = await writeCache({ 'ready/a': 1, 'captured/b.jpg': 0, 'ready/.unfinished': 1 })
    const limits = { maxUnusedDays: 30, maxUnusedBytes: 0, inUseDays: 2 }
    expect(await pruneCache(cache, now, limits)).toBe(0)
    expect(await listCache(cache)).toHaveLength(3)
  })

  it('deletes the unfinished work of a build that was stopped', async () => {
    const cache = await writeCache({ 'ready/.unfinished': 3, 'ready/a': 3 })
    expect(await pruneCache(cache, now)).toBe(1)
    expect(await listCache(cache)).toEqual(['ready/a'])
  })

  it('deletes each entry once when two builds end together', async () => {
    const old = Array.from({ length: 40 }, (_, index) => [`ready/${index}`, 40] as const)
    const cache = await writeCache(Object.fromEntries(old))
    const removed = await Promise.all([pruneCache(cache, now), pruneCache(cache, now)])
    expect(removed[0] + removed[1]).toBe(40)
    expect(await listCache(cache)).toEqual([])
  })

  it('finds nothing in a cache that is not there', async () => {
    expect(await pruneCache(join(await writeFolder({}), 'tidak-ada'), now)).toBe(0)
  })
})
