import { expect, it } from 'vitest'
import { paragraph } from '../article/article-fixture.ts'
import { paragraphs } from '../capture/page-fixture.ts'
import { compilePage } from '../compile/compile-fixture.ts'

const [opening = '', ...rest] = paragraphs
/** The blocks that the reader makes of these lines inside a text. */
const read = (...lines: string[]) =>
  compilePage({ body: [opening, ...lines, ...rest] }).body.slice(1, -rest.length)

it.each(['•', '-', '*'])('lines that begin with "%s" are a list', (mark) => {
  expect(read(`${mark} Tiang diperiksa dinas.`, `${mark} Papan diganti warga.`)).toMatchObject([
    {
      type: 'list',
      ordered: false,
      items: [{ text: 'Tiang diperiksa dinas.' }, { text: 'Papan diganti warga.' }],
    },
  ])
})

it('numbers that count up are a numbered list, from the first of them', () => {
  expect(read('3. Tiang diperiksa dinas.', '4. Papan diganti warga.')).toMatchObject([
    { type: 'list', ordered: true, start: 3, items: [{ text: 'Tiang diperiksa dinas.' }, {}] },
  ])
})

it('a single bullet, two different bullets and numbers that do not count up are paragraphs', () => {
  const lines = [
    '• Tiang diperiksa dinas.',
    '- Papan diganti warga.',
    '3. Tiga hari.',
    '9. Sembilan.',
  ]
  expect(read(...lines)).toEqual(lines.map((line) => paragraph(line)))
})

it('numbered lines above paragraphs are headings, where they count up through the text', () => {
  const body = read('1. Sungai', 'Airnya naik pada malam hari.', '2. Jembatan', 'Papannya hanyut.')
  expect(body.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
})

it('one numbered line above a paragraph is a paragraph', () => {
  const body = read('1. Sungai', 'Airnya naik pada malam hari.')
  expect(body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
})

it.each([['Bahan'], ['Bahan-bahan:'], ['Ingredients'], ['Zutaten'], ['Ингредиенты'], ['材料']])(
  '"%s" heads what is below it',
  (heading) => {
    const body = read(heading, '200 gram labu siam', '500 ml santan')
    expect(body.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph'])
  },
)

it('such a word on the last line heads nothing', () => {
  const { body } = compilePage({ body: [...paragraphs, 'Bahan'] })
  expect(body.at(-1)).toEqual(paragraph('Bahan'))
})

it('a short line without a mark at its end heads the paragraph below it', () => {
  const lines = [
    'Jalan memutar lewat hulu',
    'Selama itu warga memutar lewat desa tetangga di hulu.',
  ]
  expect(read(...lines).map(({ type }) => type)).toEqual(['heading', 'paragraph'])
})

it.each([
  ['opens with a small letter', 'kata kepala desa itu'],
  ['ends in a quotation', 'Kata mereka "sudah lama"'],
  ['is above another short line', 'Tiang barat'],
])('a short line that %s is text', (_title, line) => {
  const below = line === 'Tiang barat' ? ['Tiang timur'] : []
  expect(read(line, ...below)[0]).toEqual(paragraph(line))
})
