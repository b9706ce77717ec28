import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { writePage } from '../../core/capture/page-fixture.ts'
import { splitLines } from '../../core/capture/sheet.ts'
import { CaptureAccountSchema } from '../../core/provenance/capture-account.ts'
import { writeFolder } from '../folder-fixture.ts'
import { openCompileCache } from '../seeds/compile-cache.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { listCaptureFiles } from './capture-files.ts'
import { formatFiles } from './content-file.ts'

async function list(files: Record<string, string>) {
  return formatFiles(listCaptureFiles(await compileSeeds(await writeFolder(files))))
}

it('a text capture has an account at its article’s address, and its briefs have none', async () => {
  const page = `${writePage()}  \n`
  const files = await list({ 'a.txt': page })
  expect([...files.keys()]).toEqual([
    '/data/captures/jembatan-bambu-sukamaju-dibangun-kembali.json',
  ])
  const account = v.parse(CaptureAccountSchema, JSON.parse([...files.values()].join('')))
  expect(account).toMatchObject({
    capture: 'a.txt',
    lines: splitLines(page).map((text, index) => ({ number: index + 1, text })),
  })
})

it('an article from JSON has no account, even when it names a capture', async () => {
  const provenance = { ...fullArticle('Kabar').provenance, capture: 'a.txt' }
  const files = await list({
    'a.txt': writePage(),
    'b.json': JSON.stringify(fullArticle('Kabar', { provenance })),
  })
  expect(files.size).toBe(1)
})

it('of two captures of one article, only the shown one has an account', async () => {
  const at = (capturedAt: string) => JSON.stringify({ capturedAt })
  const files = await list({
    'a.txt': writePage(),
    'a.provenance.json': at('2024-09-19T10:00:00+07:00'),
    'b.txt': `${writePage()}\n`,
    'b.provenance.json': at('2024-09-20T10:00:00+07:00'),
  })
  expect([...files.values()].map((json) => JSON.parse(json).capture)).toEqual(['b.txt'])
})

it('each version of an article has an account of its own', async () => {
  const url = 'https://koran.example/jembatan'
  const at = (capturedAt: string) => JSON.stringify({ capturedAt, url })
  const files = await list({
    'a.txt': writePage(),
    'a.provenance.json': at('2024-09-19T10:00:00+07:00'),
    'b.txt': writePage({ body: ['Jembatan itu selesai.', 'Warga lega.'] }),
    'b.provenance.json': at('2024-09-20T10:00:00+07:00'),
  })
  const captures = [...files].map(([path, json]) => [path, JSON.parse(json).capture])
  expect(captures).toEqual([
    ['/data/captures/jembatan-bambu-sukamaju-dibangun-kembali.json', 'b.txt'],
    ['/data/captures/jembatan-bambu-sukamaju-dibangun-kembali/20240919T030000Z.json', 'a.txt'],
    ['/data/captures/jembatan-bambu-sukamaju-dibangun-kembali/20240920T030000Z.json', 'b.txt'],
  ])
})

it('an article that was joined from parts has an account of every part', async () => {
  const url = 'https://koran.example/jembatan'
  const part = (number: number, text: string) => ({
    [`${number}.txt`]: writePage({ body: [text, `Halaman ${number} dari 2`], related: [] }),
    [`${number}.provenance.json`]: JSON.stringify({ url: `${url}?page=${number}` }),
  })
  const files = await list({
    ...part(1, 'Warga memperbaiki jembatan bambu yang hanyut pekan lalu.'),
    ...part(2, 'Sekarang anak-anak dapat menyeberang lagi tanpa memutar.'),
  })
  expect([...files.values()].map((json) => JSON.parse(json))).toMatchObject([
    {
      capture: '1.txt',
      part: 1,
      further: [{ capture: '2.txt', part: 2 }],
    },
  ])
})

it('an account is made from the stored compilation, whose lines are only read for a new one', async () => {
  const [seeds, cache] = [await writeFolder({ 'a.txt': writePage() }), await writeFolder({})]
  const findFile = async () => {
    const compiled = await compileSeeds(seeds, { compiled: openCompileCache(cache, 'v1') })
    const [file] = listCaptureFiles(compiled)
    return file
  }
  const first = await findFile()
  expect(first?.madeFrom).toBeDefined()
  expect((await findFile())?.madeFrom).toBe(first?.madeFrom)
  // A line that the article does not show.
  await writeFile(join(seeds, 'a.txt'), `${writePage()}\n\n`)
  const changed = await findFile()
  expect(changed?.madeFrom).not.toBe(first?.madeFrom)
  expect(changed?.format()).not.toBe(first?.format())
})
