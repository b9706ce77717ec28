import { expect, it } from 'vitest'
import { paragraphs, relatedLines, writePage } from '../capture/page-fixture.ts'
import { compileHtml, writeHtml } from '../web-page/html-fixture.ts'
import { compileText } from './compile-fixture.ts'
import { isLinear } from './growth-fixture.ts'

const many = <Part>(count: number, write: (index: number) => Part) =>
  Array.from({ length: count }, (_, index) => write(index))

const related = (lines: readonly string[]) => writePage({ related: ['Berita terkait', ...lines] })
const body = (lines: readonly string[]) => writePage({ body: [paragraphs[0], ...lines] })

const story = relatedLines('Sungai Meluap', '2 jam lalu', 'Air naik di tiga desa.')
const link = '<a href="/a">Sungai Cimanuk meluap di tiga desa</a>'

it.each<[string, number, (size: number) => string]>([
  [
    'paragraphs',
    1_000,
    (size) => body(many(size, (at) => `Warga ${at} memperbaiki jembatan itu.`)),
  ],
  ['equal paragraphs', 1_000, (size) => body(many(size, () => paragraphs[1]))],
  [
    'lines of a menu',
    1_000,
    (size) => `${many(size, (at) => `Menu ${at}`).join('\n')}\n${writePage()}`,
  ],
  ['blank lines', 40_000, (size) => body(many(size, () => ''))],
  ['one related story again and again', 200, (size) => related(many(size, () => story).flat())],
  [
    'lines below one very long related headline',
    500,
    (size) => related(['kabar desa '.repeat(size), '2 jam lalu', ...many(size, () => 'baris itu')]),
  ],
  ['pointers', 400, (size) => body(many(size, (at) => `Baca juga: Warga Desa ${at} Membangun`))],
  ['headings of lists', 500, (size) => body(many(size, () => 'Berita terkait\nArtikel terkait'))],
  ['bylines', 500, (size) => writePage({ byline: many(size, () => 'Reporter\nSari Dewi') })],
  ['names', 1_000, (size) => body(many(size, () => 'Sari Dewi'))],
  ['times', 400, (size) => writePage({ byline: many(size, () => '29 Juli 2024 20:15 WIB') })],
  ['captions', 400, (size) => body(many(size, () => 'Warga menyeberang. Foto: ANTARA/Budi'))],
  ['numbered lines', 1_000, (size) => body(many(size, (at) => `${(at % 999) + 1}. Kata`))],
  ['items of lists', 1_000, (size) => body(many(size, () => '- Kata\n* Kata'))],
  ['numbers of pages', 500, (size) => body(many(size, () => 'Halaman 1 dari 3'))],
  ['letters with one mark', 40_000, (size) => body(['a\u0323'.repeat(size)])],
  ['marks on one letter', 20_000, (size) => body([`a${'\u0301\u0323'.repeat(size)}`])],
  ['words in one line', 40_000, (size) => body(['kata '.repeat(size)])],
  [
    'signs in one line',
    20_000,
    (size) => body(['. '.repeat(size), '/'.repeat(size), '…'.repeat(size)]),
  ],
])('reading a text of many %s is linear', (_title, size, write) => {
  const linear = isLinear(
    (of) => compileText(write(of)),
    size,
    () => performance.now(),
  )
  expect(linear).toBe(true)
})

it('reading a web page with one related link again and again is linear', () => {
  const write = (size: number) => {
    const list = `${link.replace('/a', '/b')}${link.repeat(size)}`
    return writeHtml({ after: `<section class="related"><h2>Berita terkait</h2>${list}</section>` })
  }
  const linear = isLinear(
    (of) => compileHtml(write(of)),
    200,
    () => performance.now(),
  )
  expect(linear).toBe(true)
})
