import { expect, it } from 'vitest'
import { paragraph } from '../article/article-fixture.ts'
import { describePicture } from '../article/picture.ts'
import { paragraphs, writePage } from '../capture/page-fixture.ts'
import { account, compilePage, compileText } from '../compile/compile-fixture.ts'

const caption = 'Warga Sukamaju menyeberang, 28 Juli 2024.'
const credit = 'ANTARA/Sari Dewi'

it.each([
  ['a caption with its credit', [`${caption} ${credit}`], { caption, credit }],
  ['a caption without a credit', [caption], { caption, credit: null }],
  [
    'a caption printed twice',
    [`${caption} ${credit}`, `${caption} ${credit}`],
    { caption, credit },
  ],
  [
    'a caption printed twice, spaced otherwise',
    [caption, caption.replace(' ', ' \u00A0 ')],
    { caption, credit: null },
  ],
  ['no caption', [], null],
])('%s above the dateline gives the figure', (_title, lines, figure) => {
  const article = compilePage({ caption: lines })
  expect(article.figure).toEqual(
    figure === null ? null : describePicture(figure.caption, figure.credit),
  )
  expect(article.body).toHaveLength(3)
})

it('both copies of a repeated caption are accounted for', () => {
  const lines = account(compileText(writePage({ caption: [caption, caption] })))
  expect(lines.filter((line) => line === `caption: ${caption}`)).toHaveLength(2)
})

it('a caption with its credit is known even where no dateline follows', () => {
  const body = ['Jembatan itu rampung.', 'Warga senang.']
  expect(compilePage({ caption: [`${caption} ${credit}`], body })).toMatchObject({
    figure: { caption, credit },
    body: body.map((text) => ({ text })),
  })
})

it.each([
  [
    'names a platform in its last sentence',
    'Jembatan itu viral. Warga mengunggahnya di Instagram.',
  ],
  ['quotes a platform at its end', 'Jembatan itu viral. "Saya lihat di Facebook."'],
  ['is one sentence', 'Jembatan itu rampung setelah dua hari'],
])('a first paragraph that %s is no caption', (_title, opening) => {
  const article = compilePage({ body: [opening, 'Warga senang.'] })
  expect(article.figure).toBeNull()
  expect(article.body[0]).toEqual(paragraph(opening))
})

it('an only paragraph is the text, whatever it looks like', () => {
  const article = compilePage({ body: [`${caption} ${credit}`] })
  expect(article.figure).toBeNull()
  expect(article.body).toHaveLength(1)
})

it.each(['PHOTO', 'Foto', 'Bild'])('"%s" may label the caption with its credit', (label) => {
  const line = `${label}: Warga menyeberang. (Dok. Desa)`
  const words = { caption: 'Warga menyeberang.', credit: 'Dok. Desa' }
  const [opening = '', ...rest] = paragraphs
  const later = compilePage({ body: [opening, line, ...rest] })
  expect(later.figure).toBeNull()
  expect(later.body).toMatchObject([
    { type: 'paragraph' },
    words,
    ...rest.map((text) => ({ text })),
  ])
  const lead = compilePage({ body: [line, 'Jembatan itu rampung.', 'Warga senang.'] })
  expect(lead.figure).toMatchObject(words)
  expect(lead.body).toHaveLength(2)
})
