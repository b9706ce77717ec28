import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { openCutCache, pruneCuts } from './cut-cache.ts'

const now = Date.UTC(2026, 10, 30)
const dayMs = 24 * 60 * 60_000

it('styles are found by their names, and by no others', async () => {
  const folder = join(await writeFolder({}), 'a')
  openCutCache(folder).keep('judul teks', '.judul{}\n.teks{}')
  const cache = openCutCache(folder)
  expect(cache.find('judul teks')).toBe('.judul{}\n.teks{}')
  expect(cache.find('judul')).toBeNull()
})

it('damaged styles are not found', async () => {
  const folder = join(await writeFolder({}), 'a')
  openCutCache(folder).keep('judul', '.judul{color:red}')
  const [name = ''] = await readdir(folder)
  await writeFile(join(folder, name), 'rusak')
  expect(openCutCache(folder).find('judul')).toBeNull()
})

it('the styles of a bundle that no build has used for two weeks are deleted', async () => {
  const folder = await writeFolder({})
  for (const name of ['lama', 'baru', 'kini']) openCutCache(join(folder, name)).keep('a', '.a{}')
  await utimes(join(folder, 'lama'), new Date(now), new Date(now - 15 * dayMs))
  await utimes(join(folder, 'kini'), new Date(now), new Date(now - 15 * dayMs))
  await utimes(join(folder, 'baru'), new Date(now), new Date(now - 13 * dayMs))
  pruneCuts(folder, 'kini', now)
  expect((await readdir(folder)).sort()).toEqual(['baru', 'kini'])
})
