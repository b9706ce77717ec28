import { describe, expect, it } from 'vitest'
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

describe('a photo story', () => {
  const told = [
    'Perajin merangkai bambu untuk layang-layang naga.',
    'Layang-layang naga diangkat dua puluh orang menuju lapangan.',
    'Seorang anak menahan tali saat angin bertiup dari laut.',
  ]
  const menu = ['Beranda', 'Nasional', 'Ekonomi', 'Bola', 'Tekno', 'Video', 'Indeks', 'Foto']
  const read = (lines: readonly string[]) => {
    const { article } = compileText(
      [...menu, 'FOTO: Naga Terbang di Pasir Wetan', '17 Juli 2024 16:40 WIB', ...lines].join('\n'),
    )
    if (article?.type !== 'full') throw new Error('No article.')
    const { headline, figure, body } = article
    const shown = body.map((block) => (block.type === 'picture' ? block.caption : block.type))
    return { headline, all: [figure?.caption ?? null, ...shown] }
  }

  it('of captions alone keeps them with its pictures, and what is below apart', () => {
    const below = ['Foto Lainnya', 'Panen Garam', 'Pasar Terapung', 'Kebun Teh', 'Tentang Kami']
    const { headline, all } = read([...told.map((words) => `${words} LENSA/Sari Dewi`), ...below])
    expect(headline).toBe('FOTO: Naga Terbang di Pasir Wetan')
    expect(all).toEqual(told)
  })

  it('keeps its few words', () => {
    const lines = told.map((words) => `${words} (Foto: Sari Dewi)`)
    expect(read([paragraphs[0] ?? '', ...lines]).all).toEqual([null, 'paragraph', ...told])
  })

  it('is none where paragraphs tell as much', () => {
    const lines = [...paragraphs, ...told.map((words) => `${words} LENSA/Sari Dewi`)]
    expect(read(lines).all.filter((word) => word === 'paragraph').length).toBeGreaterThan(2)
  })
})

it('a caption above a labelled credit is its own', () => {
  const text = ['Beranda', 'Video', 'Masuk', 'Indeks', 'Jembatan Bambu Sukamaju Dibangun Kembali']
  const lines = [
    ...text,
    '29 Juli 2024 20:15 WIB',
    'Jembatan baru',
    'Foto: Sari Dewi',
    ...paragraphs,
  ]
  const { article } = compileText(lines.join('\n'))
  expect(article).toMatchObject({ figure: { caption: 'Jembatan baru', credit: 'Sari Dewi' } })
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

it.each([
  ['above the text', ['Foto: Sari Dewi'], 'Sari Dewi'],
  ['in German', ['Foto: Anna Berg'], 'Anna Berg'],
  ['in English', ['Photo: Anna Berg'], 'Anna Berg'],
])('a maker alone behind a label is the credit, %s', (_title, lines, maker) => {
  const body = ['Jembatan itu rampung kemarin sore, kata kepala desa.', 'Warga senang.']
  const article = compilePage({ caption: lines, body })
  expect(article.figure).toEqual(describePicture(null, maker))
  expect(article.body).toHaveLength(2)
})

it('a maker alone behind a label is a credit between paragraphs, and a sentence there is none', () => {
  const [first, ...others] = paragraphs
  const body = [
    first,
    'Foto: Sari Dewi',
    'Foto: yang ia simpan sejak kecil, katanya, hanya dua lembar.',
    ...others,
  ]
  expect(compilePage({ body }).body).toMatchObject([
    { type: 'paragraph' },
    describePicture(null, 'Sari Dewi'),
    { type: 'paragraph', text: 'Foto: yang ia simpan sejak kecil, katanya, hanya dua lembar.' },
    { type: 'paragraph' },
    { type: 'paragraph' },
  ])
})
