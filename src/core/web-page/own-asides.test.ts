import { describe, expect, it } from 'vitest'
import { compileParts } from './html-fixture.ts'

const picture = '<figure><img src="/l.jpg" width="600" height="400" alt="">'
const said = '<figcaption>Pohon linden di jalan desa. Foto: Sari</figcaption></figure>'
const sentence = 'Satu pohon linden memberi nektar sebanyak satu hektare semanggi di musim panas.'
const [first, last] = [
  '<p>Warga Desa Sukamaju pada Senin memperbaiki jembatan bambu yang hanyut pekan lalu.</p>',
  '<p>Kepala desa mengatakan bahwa pekerjaan itu selesai dalam dua hari berkat gotong royong warga.</p>',
]

function between(aside: string): string[] {
  return compileParts({ body: `${first}${aside}${last}` }).body.map((block) =>
    block.type === 'picture' ? `${block.caption} | ${block.credit}` : block.type,
  )
}

describe('a box beside the text', () => {
  const kept = [
    'paragraph',
    'Pohon linden di jalan desa. | Sari',
    'heading',
    ...['paragraph', 'paragraph'],
  ]

  it.each([
    `<aside>${picture}${said}<h3>Mengapa linden</h3><p>${sentence}</p></aside>`,
    `<aside class="box box--inline"><div>${picture}${said}</div><h3>Mengapa linden</h3><p>${sentence}</p></aside>`,
    `<div role="complementary">${picture}${said}<h4>Mengapa linden</h4><div>${sentence}</div></div>`,
    `<aside><a href="/l.jpg">${picture}</a>${said}<h3>Mengapa linden</h3><p>${sentence}</p></aside>`,
  ])('keeps its picture and its text where it holds both: %s', (aside) => {
    expect(between(aside)).toEqual(kept)
  })

  it.each(['factbox', 'faktaruta', 'fakten-box', 'infobox', 'kotak-fakta', 'encadre', 'recuadro'])(
    'of the class %s is text without a picture',
    (name) => {
      const aside = `<aside class="${name}"><h3>Pohon linden</h3><p>Mekar di bulan Juni.</p></aside>`
      expect(between(aside)).toEqual(['paragraph', 'heading', 'paragraph', 'paragraph'])
    },
  )

  it('of facts that leads to other stories is none', () => {
    const aside =
      '<aside class="infobox"><h3>Pohon linden</h3><p><a href="/x">Baca selengkapnya tentang pohon</a></p></aside>'
    expect(between(aside)).toEqual(['paragraph', 'paragraph'])
  })

  it.each([
    ['of a column', `<aside class="sidebar">${picture}${said}<p>${sentence}</p></aside>`],
    ['without a sentence', `<aside>${picture}${said}<p>Daftar sekarang</p></aside>`],
    ['without a picture', `<aside><h3>Mengapa linden</h3><p>${sentence}</p></aside>`],
    ['with a form', `<aside>${picture}${said}<p>${sentence}</p><form><input></form></aside>`],
    [
      'whose picture is a link',
      `<aside><a href="/b"><img src="/b.jpg"></a><p>${sentence}</p></aside>`,
    ],
    [
      'with a link to another story',
      `<aside>${picture}${said}<p>${sentence}</p><a href="/x">Baca</a></aside>`,
    ],
  ])('is left out %s', (_title, aside) => {
    expect(between(aside)).toEqual(['paragraph', 'paragraph'])
  })

  it('below the text is left out', () => {
    expect(between(`${last}<p></p>`)).toHaveLength(3)
    const below = `${last}<aside>${picture}${said}<p>${sentence}</p></aside>`
    expect(compileParts({ body: `${first}${below}` }).body).toHaveLength(2)
  })
})

describe('an aside above the text', () => {
  const read = (aside: string) => {
    const { reporters, published } = compileParts({ byline: aside, body: `${first}${last}` })
    return [reporters, published?.type]
  }

  it.each([
    '<aside class="article-sidebar"><h4 class="author-name"><a href="/author/sari">Sari Dewi</a></h4><time>29 Juli 2024</time></aside>',
    '<aside><address><a rel="author" href="/s">Sari Dewi</a></address><p>29 Juli 2024 20:15 WIB</p></aside>',
  ])('names the writer and the time: %s', (aside) => {
    expect(read(aside)).toEqual([['Sari Dewi'], 'exact'])
  })

  it('with links to other stories does not', () => {
    const story = '<a href="/x">Harga beras naik dua kali lipat</a>'
    const aside = `<aside><a href="/author/sari">Sari Dewi</a>${story}<p>29 Juli 2024</p></aside>`
    expect(read(aside)[0]).toEqual([])
  })
})

it('a footer above the text names the writer', () => {
  const byline =
    '<footer><div>Submitted by <span>Sari Dewi</span> on Mon, 07/29/2024</div></footer>'
  expect(compileParts({ byline, body: `${first}${last}` }).reporters).toEqual(['Sari Dewi'])
})

it('a deck may be named for tests alone', () => {
  const deck = 'Jembatan itu hanyut pekan lalu dan dibangun kembali dalam dua hari'
  const byline = `<div data-testid="standfirst"><p>${deck}</p></div><p>29 Juli 2024</p>`
  expect(compileParts({ byline, body: `${first}${last}` }).deck).toBe(deck)
})
