import { expect, it } from 'vitest'
import { paragraphs, writePage } from '../capture/page-fixture.ts'
import { account, compilePage, compileText } from '../compile/compile-fixture.ts'
import { breaksOff } from './find-partial.ts'

const wall = 'Artikel ini khusus untuk pelanggan'
const pitch = 'Mulai dari Rp 10.000 sebulan'

it('a wall below the text cuts it off, and no offer becomes a paragraph', () => {
  const body = [...paragraphs, wall, pitch]
  expect(compilePage({ body })).toMatchObject({ isPartial: true, unplaced: [] })
  expect(compilePage({ body }).body).toHaveLength(paragraphs.length)
  expect(account(compileText(writePage({ body })))).toContain(`noise: ${wall}`)
})

it.each([
  ['the first page of several', 'Halaman 1/4', true],
  ['the only page', 'Halaman 1/1', false],
  ['a number beside a link', 'Halaman 1 dari 3 Selanjutnya', true],
  ['a row of pages', 'Halaman: 1 2 3 Selanjutnya', true],
  ['an English row', 'Page 1 of 3 Next', true],
  ['a row that leads nowhere', 'Halaman: 1 2 3', false],
])('"%s" decides whether the capture is a part', (_, line, isPartial) => {
  const article = compilePage({ body: [...paragraphs, line] })
  expect(article.isPartial).toBe(isPartial)
  expect(article.body).toHaveLength(paragraphs.length)
})

it.each([
  ['every page', ['2 dari 3 halaman', '3 dari 3 halaman'], false],
  ['every page, in English', ['Page 2 of 3', 'Page 3 of 3'], false],
  ['two of three pages', ['2 dari 3 halaman'], true],
])('a capture of %s, each below its number, is a part: %s', (_, numbers, isPartial) => {
  const [opening = '', ...rest] = paragraphs
  const pages = numbers.flatMap((number, at) => [number, rest[at % rest.length] ?? ''])
  const article = compilePage({ body: [opening, ...pages] })
  expect(article.isPartial).toBe(isPartial)
  expect(article.body).toHaveLength(1 + numbers.length)
})

it.each([
  ['a short text that ends in an ellipsis', ['Pemerintah menyiapkan…'], '', true],
  ['an ellipsis after a space', ['Kata. '.repeat(300), 'Pemerintah menyiapkan …'], '', true],
  ['a long essay that ends in one', ['Kata. '.repeat(300), 'Lalu sepi…'], '', false],
  [
    'a long text above "Baca selengkapnya"',
    ['Kata. '.repeat(300), 'Lalu…'],
    'Baca selengkapnya',
    true,
  ],
  ['a text that ends in a full stop', ['Pemerintah menyiapkan dana.'], 'Baca selengkapnya', false],
  ['no text', [], '', false],
])('%s: breaks off', (_, texts, below, isCut) => {
  expect(breaksOff(texts, below)).toBe(isCut)
})
