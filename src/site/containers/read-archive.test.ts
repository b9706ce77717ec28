import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { holdBytes } from './byte-source.ts'
import { damageProperty } from './damage-fixture.ts'
import { readArchive } from './read-archive.ts'
import { Refusal } from './refusal.ts'
import { readWhole } from './seed-file.ts'
import { packRecords, writeRecord } from './warc-fixture.ts'

const golden = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url))
const read = (bytes: Uint8Array) => readArchive(holdBytes(bytes))
const manifest = {
  originalUrl: 'https://kabar.example/',
  archiveTime: '2026-11-29T20:48:26.055Z',
  resources: {},
}

it.each(['single-file.html', 'single-file.zip'])('the page in %s is found', async (name) => {
  const { files, pages, problems } = await read(golden(name))
  expect([files, problems]).toEqual([[], []])
  const [page] = pages
  expect(page).toMatchObject({
    path: null,
    known: {
      url: 'http://127.0.0.1:8799/berita/jembatan.html',
      capturedAt: expect.stringMatching(/^2026-11-29T20:4\d:\d\d\.\d{3}Z$/),
    },
  })
  expect(page === undefined ? '' : readWhole(page).toString()).toContain('<h1>Jembatan')
  for (const written of [
    'images/1.png',
    './images/1.png',
    'http://127.0.0.1:8799/foto/jembatan.png',
  ]) {
    const open = page?.findFile(written)
    expect(open == null ? '' : readWhole({ open }).toString('latin1')).toMatch(/^\x89PNG/)
  }
  expect(page?.findFile('../images/1.png')).toBeNull()
})

describe('a ZIP of captures', () => {
  it.each([
    ['with another manifest', { 'manifest.json': '{"name":"kabar"}', 'index.html': '' }],
    ['with a broken one', { 'manifest.json': '{', 'index.html': '' }],
    ['without the page that it names', { 'manifest.json': JSON.stringify(manifest), 'a.html': '' }],
  ])('%s stays one', async (_title, content) => {
    const packed = Object.entries(content).map(([name, text]) => [name, strToU8(text)])
    const { files, pages } = await read(zipSync(Object.fromEntries(packed)))
    expect([files.length, pages.length]).toEqual([2, 0])
  })
})

describe('a ZIP is found', () => {
  const zip = zipSync({ 'a.txt': strToU8('Kabar') })
  const [before, after] = [Buffer.from('<!DOCTYPE html>'), Buffer.from('--></html>')]
  it.each([
    ['alone', [zip]],
    ['behind a program', [before, zip]],
    ['before other data', [zip, after]],
    ['between both', [before, zip, after]],
  ])('%s', async (_title, parts) => {
    const { files, problems } = await read(Buffer.concat(parts))
    expect(problems).toEqual([])
    expect(files.map((file) => readWhole(file).toString())).toEqual(['Kabar'])
  })

  it('as ZIP64, whose records at the end are more', async () => {
    const { files, problems } = await read(golden('python-zip64.zip'))
    expect(problems).toEqual([])
    expect(files.map((file) => readWhole(file).toString())).toEqual(['Satu', 'Dua'])
  })

  it('not where there is none', async () => {
    expect((await read(before)).problems).toMatchObject([{ code: 'container-damaged' }])
  })
})

describe('a WACZ', () => {
  it('has the pages that it lists, read in place', async () => {
    const { pages, problems } = await read(golden('js-wacz.wacz'))
    expect(problems).toEqual([])
    expect(pages).toMatchObject([
      {
        path: expect.stringMatching(/\/berita\/jembatan\.html$/),
        isGuess: false,
        known: { url: 'http://127.0.0.1:8799/berita/jembatan.html' },
      },
    ])
    expect(pages[0]?.findFile('/foto/jembatan.png')).not.toBeNull()
  })

  it('without a list has its web pages', async () => {
    const warc = packRecords([writeRecord({ body: 'a' })])
    const bytes = zipSync({ 'archive/a.warc.gz': warc, 'pages/pages.jsonl': strToU8('{}\n{') })
    expect((await read(bytes)).pages).toMatchObject([{ isGuess: true }])
  })

  it('with a damaged part has the others', async () => {
    const [first, second] = ['a', 'b'].map((body) =>
      packRecords([writeRecord({ body, url: `https://kabar.example/${body}` })]),
    )
    const parts = { 'archive/a.warc.gz': first ?? '', 'archive/b.warc.gz': second ?? '' }
    const bytes = Buffer.from(
      zipSync(
        Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])),
      ),
    )
    bytes.writeUInt16LE(99, bytes.indexOf('PK\x01\x02') + 10)
    const { pages, problems } = await read(bytes)
    expect(pages.map(({ path }) => path)).toEqual(['20240729131500/kabar.example/b.html'])
    expect(problems).toMatchObject([{ path: 'archive/a.warc.gz', code: 'entry-damaged' }])
  })
})

it.each([
  'single-file.html',
  'single-file.zip',
  'js-wacz.wacz',
  'omnivore.zip',
  'python-zip64.zip',
])('%s that is damaged is no crash', (name) =>
  damageProperty(
    golden(name),
    async (bytes) => {
      const { files, pages } = await read(bytes)
      for (const entry of [...files, ...pages]) tryRead(entry)
    },
    80,
  ),
)

/** Reads an entry; a refusal of one is no fault of the others. */
function tryRead(entry: Parameters<typeof readWhole>[0]): void {
  try {
    readWhole(entry)
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal)
  }
}
