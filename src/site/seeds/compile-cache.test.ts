import { appendFile, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { writeHtml } from '../../core/web-page/html-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { openCompileCache, pruneCompileCache } from './compile-cache.ts'
import { compileSeeds } from './compile-seeds.ts'

const files = {
  'a.txt': writePage(),
  'b.html': writeHtml({ headline: 'Sungai Meluap', byline: '', head: '' }),
  'c.txt': '',
}

/** Compiles a folder with a cache; says which captures were compiled anew. */
async function compile(seeds: string, folder: string, version = 'v1') {
  const cache = openCompileCache(folder, version)
  const made: string[] = []
  const compiled = await compileSeeds(seeds, {
    cache: folder,
    compiled: {
      ...cache,
      keep: (source, ...rest) => {
        made.push(source.name)
        return cache.keep(source, ...rest)
      },
    },
  })
  return { compiled, made, damaged: cache.countDamaged() }
}

async function listStored(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
}

it('a cached compilation equals a new one, with its lines, problems and findings', async () => {
  const [seeds, folder] = [await writeFolder(files), await writeFolder({})]
  const plain = await compileSeeds(seeds)
  const first = await compile(seeds, folder)
  const second = await compile(seeds, folder)
  expect(first.made).toEqual(['a.txt', 'b.html', 'c.txt'])
  expect(second.made).toEqual([])
  for (const { compiled } of [first, second]) {
    // `toEqual` reads the lines, too.
    expect(compiled.compilations).toEqual(plain.compilations)
    expect(compiled.built).toEqual(plain.built)
    expect(compiled.problems).toEqual(plain.problems)
  }
})

it('a capture is compiled anew when its text, its name, its provenance or the compiler changes', async () => {
  const [seeds, folder] = [await writeFolder(files), await writeFolder({})]
  await compile(seeds, folder)
  await appendFile(join(seeds, 'a.txt'), '\nSatu baris lagi untuk berita ini.\n')
  expect((await compile(seeds, folder)).made).toEqual(['a.txt'])
  await writeFile(join(seeds, 'b.provenance.json'), '{"outlet":"Kabar Lemara"}')
  expect((await compile(seeds, folder)).made).toEqual(['b.html'])
  await writeFile(join(seeds, 'd.txt'), await readFile(join(seeds, 'c.txt')))
  expect((await compile(seeds, folder)).made).toEqual(['d.txt'])
  await rm(join(seeds, 'd.txt'))
  expect((await compile(seeds, folder)).made).toEqual([])
  expect((await compile(seeds, folder, 'v2')).made).toEqual(['a.txt', 'b.html', 'c.txt'])
})

it('a page that looks for pictures is compiled anew once there are any', async () => {
  const body = '<img src="foto.png" width="640" height="400" alt="Jembatan">'
  const page = writeHtml({
    body: `${body}<p>Warga memperbaiki jembatan bambu pada Senin pagi.</p>`,
  })
  const [seeds, folder] = [await writeFolder({ 'a.html': page }), await writeFolder({})]
  await compile(seeds, folder)
  expect((await compile(seeds, folder)).made).toEqual([])
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
  await writeFile(join(seeds, 'foto.png'), Buffer.from(pixel, 'base64'))
  const { compiled } = await compile(seeds, folder)
  expect(compiled.compilations).toEqual((await compileSeeds(seeds)).compilations)
})

it('a damaged compilation is made anew, and counted', async () => {
  const [seeds, folder] = [await writeFolder(files), await writeFolder({})]
  await compile(seeds, folder)
  for (const file of await listStored(folder)) {
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('Sukamaju', 'Sukamundur'))
  }
  const { made, damaged, compiled } = await compile(seeds, folder)
  expect(made).toHaveLength(damaged)
  expect(made).toContain('a.txt')
  expect(compiled.compilations).toEqual((await compileSeeds(seeds)).compilations)
})

it('compilations that no build uses are deleted after two weeks', async () => {
  const [seeds, folder] = [await writeFolder(files), await writeFolder({})]
  await compile(seeds, folder)
  const [old = '', ...others] = await listStored(folder)
  const longAgo = new Date(Date.now() - 15 * 24 * 60 * 60_000)
  await utimes(old, longAgo, longAgo)
  pruneCompileCache(folder, Date.now())
  expect(await listStored(folder)).toEqual(expect.arrayContaining(others))
  expect(await listStored(folder)).not.toContain(old)
})
