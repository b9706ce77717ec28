import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { compileSeeds } from './compile-seeds.ts'

type Bytes = string | Uint8Array
const digest = (bytes: Bytes) => createHash('sha256').update(bytes).digest('hex')
const note = (sha256: string) => JSON.stringify({ sha256 })
const golden = readFileSync(new URL('../containers/golden/blink.mhtml', import.meta.url))

async function findMismatches(files: Record<string, Bytes>) {
  const { problems, built } = await compileSeeds(await writeFolder(files), {
    cache: await writeFolder({}),
  })
  const found = problems.filter(({ code }) => code === 'sha256-mismatch')
  const articles = built.articles.filter(({ type }) => type === 'full').length
  return { found: found.map(({ file }) => file), articles }
}

const page = writePage()
const zip = zipSync({ 'b.txt': strToU8(writePage({ headline: 'Dua' })) })

it.each([
  ['a page', 'a.txt', page],
  ['a page with its pictures in one file', 'a.mhtml', golden],
  ['a container', 'a.zip', zip],
])('the digest that a keeper noted of %s is that of its file', async (_title, name, bytes) => {
  const sound = { [name]: bytes, 'a.provenance.json': note(digest(bytes)) }
  expect(await findMismatches(sound)).toEqual({ found: [], articles: 1 })
  const changed = { [name]: bytes, 'a.provenance.json': note(digest('lain')) }
  expect(await findMismatches(changed)).toEqual({ found: [name], articles: 1 })
})

it('the digest of an entry is noted with the entry', async () => {
  const entries = (sha256: string) => JSON.stringify({ entries: { 'b.txt': { sha256 } } })
  const text = writePage({ headline: 'Dua' })
  const sound = { 'a.zip': zip, 'a.provenance.json': entries(digest(text)) }
  expect((await findMismatches(sound)).found).toEqual([])
  const changed = { 'a.zip': zip, 'a.provenance.json': entries(digest('lain')) }
  expect((await findMismatches(changed)).found).toEqual(['a.zip!/b.txt'])
})
