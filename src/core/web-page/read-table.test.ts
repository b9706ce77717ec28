import { expect, it } from 'vitest'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

const read = (html: string) =>
  compileParts({ body: `${htmlParagraphs}${html}${htmlParagraphs}` }).body
const findTable = (html: string) => read(html).find((block) => block.type === 'table')
const rows =
  '<tr><th>Hari</th><th>Pejalan</th></tr><tr><th>Senin</th><td>1.200</td></tr><tr><td colspan="2">Ditutup</td></tr>'

it('a table keeps its caption, rows, headers and spans', () => {
  const table = findTable(`<table><caption>Penyeberang tiap hari</caption>${rows}</table>`)
  expect(table).toMatchObject({
    caption: 'Penyeberang tiap hari',
    rows: [
      [
        { text: 'Hari', isHeader: true },
        { text: 'Pejalan', isHeader: true },
      ],
      [
        { text: 'Senin', isHeader: true },
        { text: '1.200', isHeader: false, colSpan: 1 },
      ],
      [{ text: 'Ditutup', colSpan: 2 }],
    ],
  })
})

it.each(['0', '-1', '1.5', 'dua', '5000'])('a span of "%s" counts as one', (span) => {
  const odd = rows.replace('colspan="2"', `colspan="${span}"`)
  expect(findTable(`<table>${odd}</table>`)).toMatchObject({ rows: [{}, {}, [{ colSpan: 1 }]] })
})

it('several paragraphs in a cell are one text', () => {
  const table = findTable(`<table>${rows.replace('1.200', '<p>1.200</p><p>orang</p>')}</table>`)
  expect(table?.rows[1]?.[1]?.text).toBe('1.200 orang')
})

it.each([
  ['says that it is one', `<table role="presentation">${rows}</table>`],
  ['has one row', '<table><tr><td>Jembatan itu rampung.</td><td>Warga senang.</td></tr></table>'],
  [
    'has one column',
    '<table><tr><td>Jembatan itu rampung.</td></tr><tr><td>Warga senang.</td></tr></table>',
  ],
  [
    'holds paragraphs',
    `<table>${`<tr><td>1</td><td>${'Warga kembali menyeberang. '.repeat(20)}</td></tr>`.repeat(2)}</table>`,
  ],
  ['holds another', `<table><tr><td><table>${rows}</table></td><td>x</td></tr></table>`],
])('a table that %s arranges a page, and its words are paragraphs', (_, html) => {
  const body = read(html)
  const outer = body.filter((block) => block.type === 'table' && block.rows.length !== 3)
  expect(outer).toEqual([])
})

it('a table without a word is left out', () => {
  expect(findTable('<table><tr><th></th><th></th></tr><tr><td></td><td></td></tr></table>')).toBe(
    undefined,
  )
})

it.each([
  ['below', (caption: string) => `<table>${rows}</table>${caption}`],
  [
    'above, with a box that scrolls',
    (caption: string) => `${caption}<div><table>${rows}</table></div>`,
  ],
])('the caption of its figure, %s the table, is the table’s', (_, write) => {
  const body = read(`<figure>${write('<figcaption>Penyeberang tiap hari</figcaption>')}</figure>`)
  expect(body.filter(({ type }) => type !== 'paragraph')).toMatchObject([
    { type: 'table', caption: 'Penyeberang tiap hari', rows: [[{}, {}], [{}, {}], [{}]] },
  ])
  expect(body).toHaveLength(7)
})
