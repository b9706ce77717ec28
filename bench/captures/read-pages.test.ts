import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readPages } from './read-pages.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simak-truth-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = (name: string, text: string) => writeFile(join(folder, name), text)

it('a web page and its text share one truth and one provenance file', async () => {
  await write('a.html', '<p>Teks')
  await write('a.txt', 'Teks')
  await write('a.truth.json', '{ "headline": "Judul" }')
  await write('a.provenance.json', '{ "url": "https://example.org/a" }')
  const { pages, faults } = await readPages(folder)
  expect(faults).toEqual([])
  expect(pages.map(({ capture, truth }) => [capture.name, truth])).toEqual([
    ['a.html', { headline: 'Judul' }],
    ['a.txt', { headline: 'Judul' }],
  ])
  expect(pages.map(({ provenance }) => provenance?.name)).toEqual(
    Array.from({ length: 2 }, () => 'a.provenance.json'),
  )
})

it.each([
  ['a word that is no field', '{\n  "headlin": "Judul"\n}', /^a\.truth\.json, line 2, headlin: /],
  [
    'a time without zone',
    '{ "published": "2024-07-29T20:15:00" }',
    /line 1, published: .*its zone/,
  ],
  ['a number for a name', '{ "reporters": ["Sari", 7] }', /line 1, reporters\[1\]: /],
  ['broken JSON', '{\n"text": [', /^a\.truth\.json, line 2: /],
])('%s is reported with its file and field', async (_title, truth, message) => {
  await write('a.html', '<p>Teks')
  await write('a.truth.json', truth)
  const { pages, faults } = await readPages(folder)
  expect(pages).toEqual([])
  expect(faults).toEqual([expect.stringMatching(message)])
})

it('a page without truth and an unknown JSON file are reported', async () => {
  await write('a.html', '<p>Teks')
  await write('b.json', '{}')
  const { faults } = await readPages(folder)
  expect(faults).toEqual([
    'b.json: expected captures, provenance files and NAME.truth.json.',
    'a.html: no a.truth.json beside it.',
  ])
})
