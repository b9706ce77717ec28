import fs, { existsSync } from 'node:fs'
import { appendFile, copyFile, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { openAll } from '../../core/publish/publish-fixture.ts'
import { writeHtml } from '../../core/web-page/html-fixture.ts'
import type { FileNote } from '../containers/seed-file.ts'
import { writeFolder } from '../folder-fixture.ts'
import { drawJpeg, drawPng, toDataAddress } from '../pictures/picture-fixture.ts'
import { openCompileCache, pruneCompileCache } from './compile-cache.ts'
import { compileSeeds } from './compile-seeds.ts'
import { openCompilation } from './compiled-file.ts'
import type { FileNotes } from './file-notes.ts'

const files = {
  'a.txt': writePage(),
  'b.html': writeHtml({ headline: 'Sungai Meluap', byline: '', head: '' }),
  'c.txt': '',
}

/** Compiles a folder with a cache; says which captures were compiled anew. */
async function compile(
  seeds: string,
  folder: string,
  version = 'v1',
  notes: FileNotes | undefined = undefined,
) {
  const cache = openCompileCache(folder, version)
  const made: string[] = []
  const compiled = await compileSeeds(seeds, {
    cache: folder,
    ...(notes === undefined ? {} : { notes }),
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
    expect(compiled.compilations.map(openCompilation)).toEqual(
      plain.compilations.map(openCompilation),
    )
    expect(openAll(compiled.built)).toEqual(openAll(plain.built))
    expect(compiled.problems).toEqual(plain.problems)
  }
})

it('a capture that has a note is read only when it must be compiled anew', async () => {
  const seeds = await writeFolder({ 'a.txt': writePage({ headline: 'Jembatan Dibuka' }) })
  const folder = await writeFolder({})
  const ofFile = {}
  const notes: FileNotes = { open: () => ofFile, save: () => undefined, listNotes: () => [] }
  const readHeadline = async (version: string) => {
    const { compiled } = await compile(seeds, folder, version, notes)
    return compiled.built.articles[0]?.headline
  }
  expect(await readHeadline('v1')).toBe('Jembatan Dibuka')
  // The note says that nothing has changed, so a change shows who reads the file.
  await writeFile(join(seeds, 'a.txt'), writePage({ headline: 'Sungai Meluap' }))
  expect(await readHeadline('v1')).toBe('Jembatan Dibuka')
  expect(await readHeadline('v2')).toBe('Sungai Meluap')
  expect(await readHeadline('v2')).toBe('Sungai Meluap')
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

describe('a page with pictures', () => {
  const pageOf = (picture: string) => {
    const image = `<img src="${picture}" width="640" height="400" alt="Jembatan">`
    const text = '<p>Warga memperbaiki jembatan bambu pada Senin pagi.</p>'
    return writeHtml({ body: `${image}${text}` })
  }
  async function prepare() {
    const carried = pageOf(toDataAddress(await drawJpeg(), 'image/jpeg'))
    const pages = { 'a.html': pageOf('foto.png'), 'b.html': carried }
    return { seeds: await writeFolder(pages), folder: await writeFolder({}) }
  }
  /** Compiles with the cache, and compares with a compilation without. */
  async function expectMade(seeds: string, folder: string, made: string[]) {
    const { compiled, ...cached } = await compile(seeds, folder)
    expect(cached.made).toEqual(made)
    const plain = await compileSeeds(seeds, { cache: await writeFolder({}) })
    expect(compiled.compilations.map(openCompilation)).toEqual(
      plain.compilations.map(openCompilation),
    )
    expect(compiled.problems).toEqual(plain.problems)
    expect([...compiled.pictures.files]).toEqual([...plain.pictures.files])
    for (const source of compiled.pictures.sources.values()) expect(existsSync(source)).toBe(true)
  }

  it('is compiled anew when a picture appears, changes or goes, and only then', async () => {
    const { seeds, folder } = await prepare()
    const picture = join(seeds, 'foto.png')
    await expectMade(seeds, folder, ['a.html', 'b.html'])
    await writeFile(picture, await drawPng())
    await expectMade(seeds, folder, ['a.html'])
    await expectMade(seeds, folder, [])
    await writeFile(picture, await drawJpeg())
    await expectMade(seeds, folder, ['a.html'])
    await writeFile(picture, 'no picture')
    await expectMade(seeds, folder, ['a.html'])
    await rm(picture)
    await expectMade(seeds, folder, ['a.html'])
  })

  it('is compiled anew when the cache no longer has the picture that it carries', async () => {
    const { seeds, folder } = await prepare()
    await expectMade(seeds, folder, ['a.html', 'b.html'])
    await rm(join(folder, 'captured'), { recursive: true })
    await expectMade(seeds, folder, ['b.html'])
  })
})

it('a compilation that lies in the place of another is made anew, and counted', async () => {
  const [seeds, folder] = [await writeFolder(files), await writeFolder({})]
  await compile(seeds, folder)
  const [one = '', two = ''] = await listStored(folder)
  await copyFile(one, two)
  expect(await compile(seeds, folder)).toMatchObject({ made: [expect.anything()], damaged: 1 })
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
  const plain = await compileSeeds(seeds)
  expect(compiled.compilations.map(openCompilation)).toEqual(
    plain.compilations.map(openCompilation),
  )
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

it('a compilation in a cache of somebody else counts, too, when it is older than a day', async () => {
  const [seeds, folder] = [await writeFolder(files), await writeFolder({})]
  await compile(seeds, folder)
  const twoDaysAgo = new Date(Date.now() - 2 * 24 * 60 * 60_000)
  for (const file of await listStored(folder)) await utimes(file, twoDaysAgo, twoDaysAgo)
  const { utimesSync } = fs
  fs.utimesSync = () => {
    throw Object.assign(new Error('EPERM: operation not permitted, utime'), { code: 'EPERM' })
  }
  syncBuiltinESMExports()
  onTestFinished(() => {
    fs.utimesSync = utimesSync
    syncBuiltinESMExports()
  })
  const { compiled, made } = await compile(seeds, folder)
  expect(made).toEqual([])
  expect(compiled.compilations.filter(({ article }) => article !== null)).toHaveLength(2)
})

it('a compilation that cannot be stored counts all the same', async () => {
  const seeds = await writeFolder(files)
  const blocked = join(await writeFolder({ 'a file': '' }), 'a file')
  const cache = openCompileCache(join(blocked, 'compiled'), 'v1')
  const { compilations } = await compileSeeds(seeds, { compiled: cache })
  const plain = await compileSeeds(seeds)
  expect(compilations.map(openCompilation)).toEqual(plain.compilations.map(openCompilation))
})

it('a provenance file that has a note is not read again', async () => {
  const url = 'https://koran.example/jembatan'
  const beside = JSON.stringify({ url })
  const seeds = await writeFolder({ 'a.txt': writePage(), 'a.provenance.json': beside })
  const ofFiles = new Map<string, FileNote>()
  const notes: FileNotes = {
    open(name) {
      const note = ofFiles.get(name) ?? {}
      ofFiles.set(name, note)
      return note
    },
    save: () => undefined,
    listNotes: () => [],
  }
  const readAddress = async () => {
    const { built } = await compileSeeds(seeds, { notes })
    return built.articles[0]?.provenance.url
  }
  expect(await readAddress()).toBe(url)
  expect(ofFiles.get('a.provenance.json')?.text).toBe(beside)
  await writeFile(join(seeds, 'a.provenance.json'), '{}')
  expect(await readAddress()).toBe(url)
})

it('files whose names tell what they are have no notes', async () => {
  const seeds = await writeFolder({
    'a.html': writeHtml({ headline: 'Sungai Meluap' }),
    'a_files/style.css': 'p {}',
    'a_files/app.js': '',
    'a_files/b.html': '<p>Iklan',
    'foto.jpg': await drawJpeg(),
  })
  const asked: string[] = []
  const notes: FileNotes = {
    open(name) {
      asked.push(name)
      return {}
    },
    save: () => undefined,
    listNotes: () => [],
  }
  await compileSeeds(seeds, { notes })
  expect(new Set(asked)).toEqual(new Set(['a.html']))
})
