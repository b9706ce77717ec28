import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { openLastSite } from './last-site.ts'
import { putFile } from './site-files.ts'
import { openStandingSite } from './standing-site.ts'
import { writeSite } from './write-site.ts'

const madeFrom = 'program, settings, captures'
let root: string
let dist: string
const open = () =>
  openStandingSite({ dist, cache: join(root, 'cache') }, join(root, 'dist.report.json'))

/** Builds a site of one file with a report beside it. */
async function build(text: string): Promise<void> {
  const last = openLastSite({ dist, cache: join(root, 'cache') })
  await writeSite(
    dist,
    async (folder, change) => {
      const { site, finish } = last.start(folder)
      putFile(site, 'data/a.json', text, () => [['', Buffer.from(text)]])
      putFile(site, 'index.html', 'page', () => [['', Buffer.from('page')]])
      const { isPatch, removed } = finish()
      if (isPatch) change(removed)
    },
    { onReplaced: last.save },
  )
  await writeFile(join(root, 'dist.report.json'), '{}')
}

beforeEach(async () => {
  root = await writeFolder({})
  dist = join(root, 'dist')
  await build('satu')
  open().keep({ madeFrom, encoders: null, summary: 'Read      seeds\n', pageCount: 2 })
})

it('finds the note about a site that stands as it was built', () => {
  expect(open().find(madeFrom)).toMatchObject({ summary: 'Read      seeds\n', pageCount: 2 })
})

it('does not count it for other captures, settings or programs', () => {
  expect(open().find('other captures')).toBeNull()
})

it.each([
  ['a file of it was changed', () => writeFile(join(dist, 'data/a.json'), 'lain')],
  [
    'a file of it was touched',
    () => utimes(join(dist, 'data/a.json'), new Date(1_700_000_000_000), new Date()),
  ],
  ['a file was added', () => writeFile(join(dist, 'data/b.json'), '')],
  ['a file is gone', () => rm(join(dist, 'index.html'))],
  ['it is gone', () => rm(dist, { recursive: true })],
  ['its report is gone', () => rm(join(root, 'dist.report.json'))],
  ['its record is gone', () => rm(join(root, 'cache/sites'), { recursive: true })],
  ['another site has taken its place', () => build('dua')],
  ['a build was killed before its end', () => mkdir(`${dist}.next`)],
  ['a build is writing it', () => writeFile(`${dist}.lock`, '')],
  ['the note is damaged', () => rewriteNote('{"madeFrom":')],
])('finds none when %s', async (_title, change) => {
  await change()
  expect(open().find(madeFrom)).toBeNull()
})

it('finds none after a day, so that what the cache holds is noted as used', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 60 * 60_000 })
  expect(open().find(madeFrom)).toBeNull()
  vi.useRealTimers()
})

it('notes nothing where it cannot, and goes on', async () => {
  await rm(join(root, 'cache/standing'), { recursive: true })
  await writeFile(join(root, 'cache/standing'), '')
  open().keep({ madeFrom, encoders: null, summary: '', pageCount: 2 })
  expect(open().find(madeFrom)).toBeNull()
})

async function rewriteNote(text: string): Promise<void> {
  const [name = ''] = await readdir(join(root, 'cache/standing'))
  await writeFile(join(root, 'cache/standing', name), text)
}
