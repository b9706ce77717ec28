import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { listFiles } from '../list-files.ts'
import { openFileCache } from './file-cache.ts'

const key = 'ab'.repeat(16)
const other = 'cd'.repeat(16)
const now = Date.UTC(2026, 10, 30)
const dayMs = 24 * 60 * 60_000

/** A cache that holds one page and its `.br`, and the folder of a new site. */
async function prepare() {
  const root = await writeFolder({ 'site/a.html': 'halaman', 'site/a.html.br': 'kecil' })
  const folder = join(root, 'cache')
  const cache = openFileCache(folder, now)
  cache.keep(key, join(root, 'site/a.html'), ['', '.br'])
  cache.save()
  await mkdir(join(root, 'next'))
  const target = join(root, 'next/b.html')
  return { root, folder, target, inSite: join(root, 'site/a.html') }
}

async function listStored(folder: string): Promise<string[]> {
  return (await listFiles(folder)).filter((file) => file !== 'files.txt')
}

it('a file is taken with its siblings, also after its site is gone', async () => {
  const { root, folder, target } = await prepare()
  await rm(join(root, 'site'), { recursive: true })
  const cache = openFileCache(folder, now)
  expect(cache.take(key, target)?.map(([ending]) => ending)).toEqual(['', '.br'])
  expect(cache.take(other, `${target}x`)).toBeNull()
  expect(await readFile(target, 'utf8')).toBe('halaman')
  expect(await readFile(`${target}.br`, 'utf8')).toBe('kecil')
  expect(cache.listNotes()).toEqual([])
})

it.each([
  ['changed in its site', (place: { inSite: string }) => writeFile(place.inSite, 'HALAMAN')],
  [
    'deleted from the cache',
    async ({ folder }: { folder: string }) => rm(join(folder, 'ab', 'ab'.repeat(15))),
  ],
])('a file that was %s is made anew, and said', async (_title, damage) => {
  const { folder, target, ...others } = await prepare()
  await damage({ folder, ...others })
  const cache = openFileCache(folder, now)
  expect(cache.take(key, target)).toBeNull()
  expect(cache.listNotes()).toEqual(['1 cached files were damaged, and were made anew'])
  expect(await readdir(join(folder, '..', 'next'))).toEqual([])
})

it('a list that was damaged is begun anew, and said', async () => {
  const { folder, target } = await prepare()
  const list = await readFile(join(folder, 'files.txt'), 'utf8')
  await writeFile(join(folder, 'files.txt'), list.replace(key, other))
  const cache = openFileCache(folder, now)
  expect(cache.take(other, target)).toBeNull()
  expect(cache.listNotes()).toEqual([
    'the list of cached pages was damaged, and all were made anew',
  ])
  expect(await listStored(folder)).toEqual([`busy-${process.pid}`])
})

it('what a killed build has stored is deleted', async () => {
  const { folder, target, inSite } = await prepare()
  openFileCache(folder, now).keep(other, inSite, [''])
  await writeFile(join(folder, `busy-${2 ** 22 + 1}`), 'a process of the past')
  await rm(join(folder, `busy-${process.pid}`))
  const cache = openFileCache(folder, now)
  expect(cache.take(other, target)).toBeNull()
  expect(cache.take(key, target)).not.toBeNull()
  expect((await listStored(folder)).filter((file) => file.startsWith('cd/'))).toEqual([])
})

it('a build at the same time keeps what it has stored', async () => {
  const { folder, target, inSite } = await prepare()
  const [one, two] = [openFileCache(folder, now), openFileCache(folder, now)]
  one.keep(other, inSite, [''])
  two.take(key, target)
  one.save()
  two.save()
  expect(openFileCache(folder, now).take(other, `${target}x`)).not.toBeNull()
})

it('a file that no build has used for two weeks is deleted', async () => {
  const { folder, target } = await prepare()
  const later = openFileCache(folder, now + 14 * dayMs)
  later.save()
  expect(await listStored(folder)).toHaveLength(2)
  const last = openFileCache(folder, now + 15 * dayMs)
  last.save()
  expect(await listStored(folder)).toEqual([])
  expect(openFileCache(folder, now).take(key, target)).toBeNull()
})

it('a file that stays where an earlier build put it is in use', async () => {
  const { folder, target } = await prepare()
  for (const day of [10, 20]) {
    const cache = openFileCache(folder, now + day * dayMs)
    cache.use(key)
    cache.save()
  }
  expect(openFileCache(folder, now).take(key, target)).not.toBeNull()
})
