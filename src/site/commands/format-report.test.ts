import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { writeHtml } from '../../core/web-page/html-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { formatReport } from './format-report.ts'

type Files = Record<string, string | Uint8Array>

async function report(files: Files, isVerbose = false): Promise<string> {
  const compiled = await compileSeeds(await writeFolder(files), { cache: await writeFolder({}) })
  return formatReport('seeds', compiled, { isVerbose })
}

const golden = (name: string) =>
  readFileSync(new URL(`../containers/golden/${name}`, import.meta.url))
const page = (headline: string) => writePage({ headline })

it('begins with what was read, by kind', async () => {
  const printed = await report({
    'a.txt': page('Satu'),
    'b.txt': page('Satu'),
    'c.html': '',
    'pocket.csv': golden('pocket.csv'),
  })
  expect(printed.split('\n').slice(0, 6)).toEqual([
    'Read      seeds: 3 captures',
    'Articles  1',
    'Briefs    6: 2 from related lists, 4 from lists of saved addresses',
    'Pictures  0',
    'Repeated  1 capture with the bytes of another',
    'Left out  1 file',
  ])
})

it('counts problems by kind, errors first, with their reason and some of their files', async () => {
  const printed = await report({ 'a.txt': page('Satu'), 'b.txt': 'Judul', 'c.html': '' })
  expect(printed).toContain(`Problems  2 errors, 0 warnings
  error       1  empty-capture
                 The file contains no text.
                 c.html
  error       1  no-body
`)
})

it('groups captures by container', async () => {
  const box = zipSync({
    'b.txt': strToU8(page('Dua')),
    'c.txt': strToU8(page('Tiga')),
    'd.txt': strToU8(''),
  })
  const printed = await report({ 'a.txt': page('Satu'), 'box.zip': box })
  expect(printed).toContain(`Captures by container
  files of the folder: 1 article
  box.zip: 2 articles, 1 left out
`)
})

it('names the captures of each version, and the one that is shown', async () => {
  const at = (capturedAt: string) =>
    JSON.stringify({ capturedAt, url: 'https://kabar.example/jembatan' })
  const printed = await report({
    'a.html': writeHtml(),
    'a.provenance.json': at('2024-09-19T10:00:00+07:00'),
    'b.html': writeHtml({ headline: 'Jembatan Bambu Sukamaju Selesai Dibangun Kembali' }),
    'b.provenance.json': at('2024-09-20T10:00:00+07:00'),
  })
  expect(printed).toContain('Articles  1, 1 of them in several versions')
  expect(printed).toContain(`Versions  1 article
  Jembatan Bambu Sukamaju Selesai Dibangun Kembali
    20240919T030000Z  a.html
    20240920T030000Z  b.html  (shown)
`)
})

describe('at the end it says what to do next:', () => {
  const next = (printed: string) => /^Next\n(.*?)\n\n/ms.exec(printed)?.[1]?.split('\n')

  it('the errors, the most frequent kind first, and then the build', async () => {
    const files = { 'a.txt': 'Judul', 'b.txt': 'Judul lain', 'c.html': '', 'd.txt': page('Satu') }
    expect(next(await report(files))).toEqual([
      '  1. Save the whole page, with one paragraph per line. (no-body: a.txt and 1 more)',
      '  2. Save the page again, or remove the file. (empty-capture: c.html)',
      '  3. Build the site: npm run build',
    ])
  })

  it('what captures do not say of themselves', async () => {
    expect(next(await report({ 'a.txt': page('Satu') }))?.[0]).toBe(
      '  1. State them in provenance files, which "npm run captures -- --init seeds" begins. (1 article without address or moment of capture)',
    )
  })

  it('to put something into an empty folder', async () => {
    const printed = await report({})
    expect(next(printed)).toEqual([
      '  1. Put saved pages into seeds: seeds/README.md says which kinds.',
    ])
    expect(printed).not.toContain('Captures by container')
  })
})

it('stays short however much is in the folder, unless all is wanted', async () => {
  const files: Files = {}
  for (let index = 0; index < 60; index += 1) {
    files[`${index}.txt`] = index % 2 === 0 ? page(`Judul ${index}`) : 'Judul'
    files[`${index}.zip`] = zipSync({ 'a.txt': strToU8(page(`Kotak ${index}`)) })
  }
  const printed = await report(files)
  expect(printed.split('\n').length).toBeLessThan(80)
  expect(printed).toMatch(/and 49 more containers$/m)
  expect(printed).toMatch(/Every line of every capture: .* --verbose\n$/)
  const verbose = await report(files, true)
  expect(verbose).toMatch(/^ +1 {2}headline +headline +Judul 0$/m)
  expect(verbose).toContain('59.txt  error  no-body')
  expect(verbose).toContain('9.zip: 1 article')
})
