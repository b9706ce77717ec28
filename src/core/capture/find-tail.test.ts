import { expect, it } from 'vitest'
import { account, compilePage, compileText } from '../compile/compile-fixture.ts'
import { paragraphs, writePage } from './page-fixture.ts'

it.each([
  ['an agency', ['REUTERS'], 'REUTERS', []],
  ['two agencies', ['REUTERS | AL JAZEERA'], 'REUTERS | AL JAZEERA', []],
  ['a writer with an agency', ['SARI DEWI | REUTERS'], 'SARI DEWI | REUTERS', []],
  ['a writer', ['SARI DEWI'], null, ['SARI DEWI']],
  ['no credit', [], null, []],
])('the tail names %s', (_title, tail, agency, reporters) => {
  const article = compilePage({ tail })
  expect(article).toMatchObject({ agency, reporters })
  expect(article.body).toHaveLength(3)
})

it.each([
  ...['BERNAMA', 'PTI', 'MTI', 'ČTK', 'TASR', 'ANSA', 'EFE', 'BELGA', 'ANP', 'RITZAU', 'AGERPRES'],
  ...['TANJUG', 'UKRINFORM'],
])('the tail names the agency %s', (name) => {
  expect(compilePage({ tail: [name] })).toMatchObject({ agency: name, reporters: [] })
})

it.each([
  ['on its own line', ['Pilihan Editor: Bambu Laris']],
  ['on the next line', ['Pilihan Editor:', 'Bambu Laris']],
  ['on the next line, above the credit', ['Pilihan Editor:', 'Bambu Laris', 'REUTERS']],
  ['on its own line, above the credit', ['Pilihan Editor: Bambu Laris', 'REUTERS']],
  ['in capitals', ['PILIHAN EDITOR: Bambu Laris']],
])('the editor’s pick %s is read', (_title, tail) => {
  const article = compilePage({ tail })
  expect(article.editorsPick).toEqual({ headline: 'Bambu Laris' })
  expect(article.body).toHaveLength(3)
})

it('an editor’s pick without a headline takes no credit for one', () => {
  expect(compilePage({ tail: ['Pilihan Editor:', 'REUTERS'] })).toMatchObject({
    editorsPick: null,
    agency: 'REUTERS',
  })
})

it('a second editor’s pick is kept as text', () => {
  const tail = ['Pilihan Editor: Satu', 'Pilihan Editor: Dua']
  expect(account(compileText(writePage({ tail })))).toContain('body: Pilihan Editor: Dua')
})

it.each([
  ['an agency inside a word', 'TERAPUNG'],
  ['a digit', 'PUKUL 7'],
  ['small letters', 'Reuters'],
])('a closing line with %s names no agency', (_title, line) => {
  expect(compilePage({ tail: [line] }).agency).toBeNull()
})

it('a shouted paragraph before the last is text', () => {
  const body = [...paragraphs, 'MERDEKA', 'Begitu seru warga.']
  expect(compilePage({ body }).body).toHaveLength(5)
})
