import { describe, expect, it } from 'vitest'
import { paragraphs } from '../capture/page-fixture.ts'
import { account, compileText } from '../compile/compile-fixture.ts'

const headline = 'Jembatan Bambu Sukamaju Dibangun Kembali'
const caption = 'Warga menyeberang di jembatan baru.'

function read(...lines: string[]) {
  const compilation = compileText(lines.join('\n'))
  const { article } = compilation
  if (article?.type !== 'full') throw new Error(JSON.stringify(compilation.problems))
  return { article, told: account(compilation) }
}

describe('a plain-text page', () => {
  it('of a desktop, with a login dialog above and its caption twice', () => {
    const dialog = ['Lupa Kata Sandi? Klik di Sini', 'atau Masuk melalui', 'nama@surat.example']
    const top = [headline, 'Reporter', 'Editor', 'Sari Dewi', 'Senin, 29 Juli 2024 20:15 WIB']
    const captions = ['image-gnews', `${caption} ANTARA/Budi`, `${caption}  ANTARA/Budi`]
    const { article } = read(...dialog, ...top, ...captions, 'Iklan', ...paragraphs)
    expect(article).toMatchObject({
      headline,
      editors: ['Sari Dewi'],
      figure: { caption, credit: 'ANTARA/Budi' },
      unplaced: [],
    })
    expect(article.body).toHaveLength(3)
  })

  it('of 2018, with sizes of type, an indented text and a tail of labels', () => {
    const top = [headline, 'Reporter:', 'Editor: Sari Dewi', 'Senin, 29 Juli 2024 20:15 WIB']
    const body = paragraphs.map((line) => `    ${line.replace(' - ', ' – ')}`)
    const tail = ['Lihat Juga', 'Selengkapnya', 'Grafis']
    const { article } = read(...top, 'Font:', 'Ukuran Font: - +', ...body, ...tail)
    expect(article).toMatchObject({ editors: ['Sari Dewi'], dateline: { place: 'Jakarta' } })
    expect(article.body).toHaveLength(3)
  })

  it('with what the outlet asks of its readers below the text', () => {
    const top = [headline, 'Reporter: Sari Dewi', 'Senin, 29 Juli 2024 20:15 WIB']
    const asked = 'Punya informasi seputar jembatan ini? Kirim ke redaksi.'
    expect(read(...top, ...paragraphs, asked).article.body).toHaveLength(3)
  })

  it('with a deck and an editor below its time, and the credit between two captions', () => {
    const top = [
      headline,
      'Senin 29 Jul 2024 20:15 WIB',
      'Anak-anak kembali ke sekolah',
      'Red: Sari',
    ]
    const body = paragraphs.map((line) =>
      line.replace('TEMPO.CO, Jakarta - ', 'REPUBLIKA.CO.ID, BANDUNG -- '),
    )
    const { article, told } = read(...top, caption, 'Foto: ANTARA/Budi', caption, ...body)
    expect(article).toMatchObject({
      outlet: 'Republika',
      published: { at: '2024-07-29T20:15:00+07:00' },
      editors: ['Sari'],
      figure: { caption, credit: 'ANTARA/Budi' },
      deck: 'Anak-anak kembali ke sekolah',
      unplaced: [],
    })
    expect(article.body).toHaveLength(3)
    expect(told.filter((line) => line.startsWith('caption'))).toHaveLength(3)
  })

  it('with its headline once more and empty headings at its end', () => {
    const top = [headline, 'Senin, 29 Juli 2024 | 20:15 WIB', headline]
    const { article } = read(...top, ...paragraphs, 'BERITA TERKAIT', 'REKOMENDASI', 'TERKINI')
    expect(article.body).toHaveLength(3)
  })

  it('of a broadcaster, with what it says of its pictures', () => {
    const pictures = ['Sumber gambar, Budi', `Keterangan gambar, ${caption}`]
    const later = ['Sumber gambar, Sari', 'Keterangan gambar, Sungai di bawahnya.']
    const [first = '', ...rest] = paragraphs
    const { article } = read(headline, '29 Juli 2024', ...pictures, first, ...later, ...rest)
    expect(article.figure).toMatchObject({ caption, credit: 'Budi' })
    expect(article.body).toMatchObject([
      { type: 'paragraph' },
      { type: 'picture', caption: 'Sungai di bawahnya.', credit: 'Sari' },
      { type: 'paragraph' },
      { type: 'paragraph' },
    ])
  })

  it('of a regional paper, with its own labels for names, sizes of type and the list at its end', () => {
    const top = [headline, 'Kontributor: Sari Dewi', 'Terbit Senin, 29 Juli 2024 | 20.15 WITA']
    const list = ['Kabar Sejenis', 'Dermaga Dibangun Warga dari Bambu Hulu', '3 hari lalu']
    const end = ['Tentang Harian Muara', 'Kebijakan Privasi']
    const { article } = read(...top, 'Ukuran huruf: A A A', ...paragraphs, ...list, ...end)
    expect(article).toMatchObject({
      reporters: ['Sari Dewi'],
      published: { text: 'Senin, 29 Juli 2024 | 20.15 WITA' },
      related: [{ headline: 'Dermaga Dibangun Warga dari Bambu Hulu' }],
    })
    expect(article.body).toHaveLength(3)
  })

  it('keeps a last paragraph that only reads like a heading', () => {
    expect(read(headline, '29 Juli 2024', 'Video').article.body).toHaveLength(1)
  })
})
