import { createHash } from 'node:crypto'
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { openAll } from '../../core/publish/publish-fixture.ts'
import { writeHtml } from '../../core/web-page/html-fixture.ts'
import { hashSources } from '../bundle/hash-sources.ts'
import { writeFolder } from '../folder-fixture.ts'
import { drawJpeg, toDataAddress } from '../pictures/picture-fixture.ts'
import { loadImageLibrary, readyPictures } from '../pictures/ready-pictures.ts'
import { openCompileCache } from '../seeds/compile-cache.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { takeShards } from './take-shards.ts'
import { buildShard } from './write-shard.ts'

const silent = { onStep: () => undefined, onWait: () => undefined }

/** Captures of several kinds: texts, pages with pictures of both kinds, and a container. */
async function writeCaptures(): Promise<string> {
  const picture = await drawJpeg({ width: 400, height: 260 })
  const pageOf = (headline: string, source: string) =>
    writeHtml({
      headline,
      body: `<img src="${source}" width="400" height="260" alt="Jembatan"><p>Warga memperbaiki jembatan bambu.</p>`,
    })
  const texts = Array.from({ length: 8 }, (_, index) => [
    `${index}.txt`,
    writePage({ headline: `Berita ${index}` }),
  ])
  return writeFolder({
    ...Object.fromEntries(texts),
    'sendiri.html': pageOf('Sendiri', toDataAddress(picture, 'image/jpeg')),
    'bersama.html': pageOf('Bersama', 'bersama_files/foto.jpg'),
    'bersama_files/foto.jpg': picture,
    'kotak.zip': zipSync({ 'a.html': Buffer.from(pageOf('Kotak', 'b.jpg')), 'b.jpg': picture }),
  })
}

/** Builds all shards, each with a cache of its own, as on other machines. */
async function buildShards(seeds: string, count: number): Promise<string[]> {
  const dist = join(await writeFolder({}), 'dist')
  const folders: string[] = []
  for (let number = 1; number <= count; number += 1) {
    const cache = await writeFolder({})
    const built = await buildShard({ seeds, dist, cache }, { number, count }, silent)
    folders.push(built.folder)
  }
  return folders
}

/** Compiles the whole folder with a cache. Says which captures and how many pictures were made anew. */
async function compileMerged(seeds: string, cache: string) {
  const { compiler } = await hashSources()
  const compiled = openCompileCache(join(cache, 'compiled'), compiler)
  const made: string[] = []
  const sharp = await loadImageLibrary()
  if (typeof sharp === 'string') throw new Error(sharp)
  const pictures = join(cache, 'pictures')
  const { pictures: ready, built } = await compileSeeds(seeds, {
    cache: pictures,
    readyPictures: (store) => readyPictures(sharp, store, undefined, pictures),
    compiled: {
      ...compiled,
      keep: (source, ...rest) => {
        made.push(source.name)
        return compiled.keep(source, ...rest)
      },
    },
  })
  const damaged = compiled.countDamaged()
  return { made, madePictures: ready.made, built: openAll(built), damaged }
}

async function prepare() {
  const seeds = await writeCaptures()
  const folders = await buildShards(seeds, 3)
  const cache = await writeFolder({})
  const { compiler } = await hashSources()
  return { seeds, folders, cache, compiler }
}

async function findCompiled(folders: readonly string[], index: number): Promise<string> {
  const folder = join(folders[index] ?? '', 'compiled')
  const [file = ''] = (await readdir(folder, { recursive: true })).filter(
    (name) => name.length > 30,
  )
  return join(folder, file)
}

it('with all shards nothing is made anew, and the edition is that of one machine', async () => {
  const { seeds, folders, cache, compiler } = await prepare()
  const taken = await takeShards(folders, cache, compiler)
  expect(taken).toMatchObject({ shardCount: 3, compilationCount: 11, refused: [], missing: [] })
  const merged = await compileMerged(seeds, cache)
  expect(merged).toMatchObject({ made: [], madePictures: 0, damaged: 0 })
  const alone = await compileMerged(seeds, await writeFolder({}))
  expect(alone.made).toHaveLength(11)
  expect(merged.built).toEqual(alone.built)
})

it('a damaged file, one of another place and one that is not listed are refused by name', async () => {
  const { seeds, folders, cache, compiler } = await prepare()
  const damaged = await findCompiled(folders, 0)
  await appendFile(damaged, ' ')
  const misplaced = await findCompiled(folders, 1)
  const list = join(folders[1] ?? '', 'shard.json')
  const other = await readFile(await findCompiled(folders, 2))
  const json = JSON.parse(await readFile(list, 'utf8'))
  const path = misplaced.slice((folders[1] ?? '').length + 1)
  json.files[path] = createHash('sha256').update(other).digest('hex')
  await writeFile(list, JSON.stringify(json))
  await writeFile(misplaced, other)
  const foreign = join(folders[2] ?? '', 'compiled/catatan.txt')
  await writeFile(foreign, 'mine')
  const { refused } = await takeShards(folders, cache, compiler)
  expect(refused).toEqual([
    { path: damaged, why: 'it is damaged' },
    { path: misplaced, why: 'its name belongs to another content' },
    { path: foreign, why: 'the shard does not list it' },
  ])
  const { made, built } = await compileMerged(seeds, cache)
  expect(made).toHaveLength(2)
  expect(built).toEqual((await compileMerged(seeds, await writeFolder({}))).built)
})

it('a shard of another version and one that is missing are made anew, and said', async () => {
  const { seeds, folders, cache, compiler } = await prepare()
  const [first = '', second = '', third = ''] = folders
  const list = join(second, 'shard.json')
  await writeFile(list, (await readFile(list, 'utf8')).replace(compiler, 'another'))
  const { refused, missing, shardCount } = await takeShards([first, second], cache, compiler)
  expect(shardCount).toBe(1)
  expect(refused).toEqual([{ path: second, why: expect.stringContaining('another version') }])
  expect(missing.map(({ number }) => number)).toEqual([2, 3])
  expect((await compileMerged(seeds, cache)).made.length).toBeGreaterThan(0)
  await rm(join(third, 'shard.json'))
  await expect(takeShards([third], cache, compiler)).rejects.toThrow('is not a shard')
})

it('a shard that is built again replaces the last, and nothing else', async () => {
  const seeds = await writeCaptures()
  const dist = join(await writeFolder({ 'dist.shard-1-of-2/foto.jpg': '' }), 'dist')
  const shard = { number: 1, count: 2 }
  const cache = await writeFolder({})
  await expect(buildShard({ seeds, dist, cache }, shard, silent)).rejects.toThrow(
    'holds something else than a shard',
  )
  await rm(`${dist}.shard-1-of-2/foto.jpg`)
  const { folder } = await buildShard({ seeds, dist, cache }, shard, silent)
  const before = await readFile(join(folder, 'shard.json'), 'utf8')
  await buildShard({ seeds, dist, cache }, shard, silent)
  expect(await readFile(join(folder, 'shard.json'), 'utf8')).toBe(before)
})
