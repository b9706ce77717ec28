import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { openAll } from '../../core/publish/publish-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { listFiles } from '../list-files.ts'
import { prepareAhead } from './compile-ahead.ts'
import { openCompileCache } from './compile-cache.ts'
import { compileSeeds } from './compile-seeds.ts'
import { openCompilation } from './compiled-file.ts'
import { readSeeds } from './read-seeds.ts'

const names = Array.from({ length: 12 }, (_, number) => `${String(number).padStart(2, '0')}.txt`)

/** No threads, and two that start with the first capture. */
const none = { before: 1, threads: 0 }
const two = { before: 1, threads: 2 }

async function prepare() {
  const pages = names.map((name) => [name, writePage({ headline: `Jembatan ${name}` })])
  const folder = await writeFolder(Object.fromEntries(pages))
  const compiled = await writeFolder({})
  return { folder, compiled, version: 'v1', pictures: await writeFolder({}) }
}

/** Compiles a folder, and says which captures this thread has compiled itself. */
async function compile(setup: Awaited<ReturnType<typeof prepare>>, limits = none) {
  const cache = openCompileCache(setup.compiled, setup.version)
  const made: string[] = []
  const { compilations, built } = await compileSeeds(setup.folder, {
    cache: setup.pictures,
    compiled: {
      ...cache,
      keep: (source, ...rest) => {
        made.push(source.name)
        return cache.keep(source, ...rest)
      },
    },
    compileAhead: (captures) => prepareAhead(setup, captures, limits),
  })
  return { made, compilations: compilations.map(openCompilation), built: openAll(built) }
}

it('threads compile from the last capture to the one that is reached, and no further', async () => {
  const setup = await prepare()
  const { captures } = await readSeeds(setup.folder)
  const ahead = prepareAhead(setup, captures, two)
  ahead.reach('03.txt')
  ahead.noteMade()
  await expect.poll(() => listFiles(setup.compiled), { timeout: 20_000 }).toHaveLength(8)
  await ahead.close()
  const { made } = await compile(setup)
  expect(made).toEqual(names.slice(0, 4))
})

it('a folder that threads help with compiles to the same', async () => {
  const [alone, helped] = [await prepare(), await prepare()]
  const one = await compile(alone)
  const other = await compile({ ...helped, folder: alone.folder }, two)
  expect(other.compilations).toEqual(one.compilations)
  expect(other.built).toEqual(one.built)
})

it('threads that fail leave all captures to the main thread', async () => {
  const setup = await prepare()
  const { captures } = await readSeeds(setup.folder)
  const ahead = prepareAhead({ ...setup, folder: join(setup.folder, 'gone') }, captures, two)
  ahead.noteMade()
  await ahead.close()
  const { made } = await compile(setup)
  expect(made).toEqual(names)
  await rm(setup.compiled, { recursive: true })
})
