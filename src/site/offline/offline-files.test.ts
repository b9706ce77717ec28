import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { OfflineListSchema } from '../../core/offline/offline-list.ts'
import { buildDays } from '../../core/publish/publish-fixture.ts'
import { formatFiles } from '../files/content-file.ts'
import { listDataFiles } from '../files/data-files.ts'
import { formatSearchFiles } from '../files/search-files.ts'
import { writeFolder } from '../folder-fixture.ts'
import { readSite, type SiteReader } from '../output/site-files.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { listOfflineFiles } from './offline-files.ts'

async function writeData(padding = ''): Promise<SiteReader> {
  const { built } = await compileSeeds('seeds')
  return writeEdition(built, padding)
}

async function writeEdition(built: BuiltEdition, padding = ''): Promise<SiteReader> {
  const site = await writeFolder({})
  for (const [path, text] of [...formatFiles(listDataFiles(built)), ...formatSearchFiles(built)]) {
    const file = join(site, decodeURIComponent(path))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, path.startsWith('/data/articles/') ? text + padding : text)
  }
  return readSite(site)
}

/** White space that compresses to about 100 KB. */
function writeBlanks(bytes = 100_000): string {
  return [...randomBytes(bytes)]
    .map((byte) => byte.toString(2).padStart(8, '0').replaceAll('0', ' ').replaceAll('1', '\t'))
    .join('')
}

test('a small edition is listed completely, the lead first, with the size of each file', async () => {
  const list = await listOfflineFiles(await writeData())
  expect(v.is(OfflineListSchema, list)).toBe(true)
  expect(list.isSmall).toBe(true)
  expect(list.articles).toHaveLength(list.total)
  expect(list.articles[0]?.path).toMatch(/^\/data\/articles\/putin-/)
  const others = list.rest?.map(({ path }) => path) ?? []
  expect(others).toContain('/data/edition.json')
  expect(others).toContain('/data/outlets/tempo-co.json')
  // The files of the search index, and after them the entry that names them.
  expect(others.filter((path) => path.startsWith('/search-index/'))).toHaveLength(3)
  expect(others.at(-1)).toBe('/data/search.json')
  for (const { bytes, hash } of list.articles) {
    expect(bytes).toBeGreaterThan(100)
    expect(hash).toMatch(/^[0-9a-f]{8}$/)
  }
})

test('an archive listed in part includes the pages that link to the listed articles', async () => {
  const list = await listOfflineFiles(await writeEdition(buildDays(1_130)))
  expect(list).toMatchObject({ total: 1_130, rest: null })
  expect(list.articles).toHaveLength(1_000)
  const [overview, year, month, day] = list.archive.map(({ path }) => path)
  expect(overview).toBe('/data/archive.json')
  expect(day).toMatch(`${month?.replace('.json', '')}/`)
  expect(month).toMatch(`${year?.replace('.json', '')}/`)
  const stories = list.archive.map((page) => page.stories)
  expect(stories.slice(0, 3)).toEqual([0, 0, 0])
  expect(stories.reduce((sum, count) => sum + count)).toBe(1_000)
})

test('a larger edition is offered whole, and not cached without asking', async () => {
  const list = await listOfflineFiles(await writeData(writeBlanks(10_000)))
  expect(list.rest).not.toBeNull()
  expect(list.isSmall).toBe(false)
})

test('an edition too large to be offered whole is left for the reader to choose from', async () => {
  const list = await listOfflineFiles(await writeData(writeBlanks()))
  expect(list.rest).toBeNull()
  expect(list.articles).toHaveLength(list.total)
})
