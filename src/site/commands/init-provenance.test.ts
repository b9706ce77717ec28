import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { writeHtml } from '../../core/web-page/html-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { type CompileCache, openCompileCache } from '../seeds/compile-cache.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { formatInit } from './format-init.ts'
import { initProvenance } from './init-provenance.ts'

const golden = (name: string) =>
  readFileSync(new URL(`../containers/golden/${name}`, import.meta.url))
const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const page = writeHtml({ head: '<link rel="canonical" href="https://kabar.example/jembatan">' })
const mhtml = golden('blink.mhtml')
const zip = zipSync({ 'e.txt': strToU8(writePage({ headline: 'Tiga' })) })
const kept = '{ "outlet": "Koran Desa" }'
const files = {
  'berita/a.html': page,
  'b.txt': writePage(),
  'c.mhtml': mhtml,
  'd.zip': zip,
  'f.txt': writePage({ headline: 'Empat' }),
  'f.provenance.json': kept,
  'g.txt': writePage({ headline: 'Lima' }),
  'g.html': writeHtml({ headline: 'Enam' }),
}

it('writes what is known beside each capture and container, and overwrites nothing', async () => {
  const folder = await writeFolder(files)
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const result = await initProvenance(folder)
  expect(read('berita/a.provenance.json')).toEqual({
    url: 'https://kabar.example/jembatan',
    capturedAt: null,
    sha256: digest(page),
  })
  expect(read('b.provenance.json')).toEqual({
    url: null,
    capturedAt: null,
    sha256: digest(files['b.txt']),
  })
  expect(read('c.provenance.json')).toEqual({
    url: 'http://kabar.example/berita/jembatan.html',
    capturedAt: '2026-11-29T20:44:06+00:00',
    capturedFrom: 'saved file',
    sha256: digest(mhtml),
  })
  expect(read('d.provenance.json')).toEqual({ sha256: digest(zip) })
  expect(readFileSync(join(folder, 'f.provenance.json'), 'utf8')).toBe(kept)
  expect(existsSync(join(folder, 'g.provenance.json'))).toBe(false)
  expect(formatInit('seeds', result).split('\n').slice(0, 4)).toEqual([
    'Wrote     4 provenance files in seeds: b.provenance.json, berita/a.provenance.json, c.provenance.json, d.provenance.json',
    'Known     2 of 3 have the address, 1 of 3 have the moment of capture; all the SHA-256',
    'Kept      1 file that had one: f.txt',
    'Left out  2 files that would share one, because only their endings differ: g.html, g.txt',
  ])
})

it('gives provenance files that fit, and that a second run leaves alone', async () => {
  const folder = await writeFolder(files)
  const { written } = await initProvenance(folder)
  const { problems } = await compileSeeds(folder, { cache: await writeFolder({}) })
  const faults = problems.filter(({ code }) => /^(?:provenance|sha256)/.test(code))
  expect(faults).toEqual([])
  const again = await initProvenance(folder)
  expect(again.written).toEqual([])
  expect(again.kept).toHaveLength(written.length + 1)
})

it('a file that cannot have one does not stop the others', async () => {
  // With the ending of a provenance file the name is longer than any disk allows.
  const long = `${'m'.repeat(250)}.txt`
  const folder = await writeFolder({ [long]: writePage(), 'z.txt': writePage({ headline: 'Dua' }) })
  const result = await initProvenance(folder)
  expect(existsSync(join(folder, 'z.provenance.json'))).toBe(true)
  expect(formatInit(folder, result)).toMatch(
    /^Failed {4}1 file, of which no provenance file could be written: m{250}\.txt \(ENAMETOOLONG\)$/m,
  )
  expect(formatInit(folder, result)).toContain(`then: npm run captures -- ${folder}\n`)
  const alone = await writeFolder({ [long]: writePage() })
  await expect(initProvenance(alone)).rejects.toThrow('ENAMETOOLONG')
})

it('takes what the report has compiled', async () => {
  const [folder, cache] = [await writeFolder({ 'a.txt': writePage() }), await writeFolder({})]
  const compiled = openCompileCache(cache, 'v1')
  await compileSeeds(folder, { cache, compiled })
  const taken: string[] = []
  const find: CompileCache['find'] = (source, isAsBefore) => {
    const found = compiled.find(source, isAsBefore)
    if (found !== null) taken.push(source.name)
    return found
  }
  const { written } = await initProvenance(folder, { cache, compiled: { ...compiled, find } })
  expect([taken, written.length]).toEqual([['a.txt'], 1])
})
