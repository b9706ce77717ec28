import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { account, codes } from '../compile/compile-fixture.ts'
import { compileHtml, compileParts, htmlParagraphs, writeHtml } from './html-fixture.ts'

const folder = 'src/core/web-page/golden'
const goldens = (await readdir(folder)).filter((name) => name.endsWith('.html'))

describe('a page in the shape of', () => {
  it.each(goldens)('%s gives the article and the account that were reviewed', async (file) => {
    const { article, lines, findings, problems } = compileHtml(
      await readFile(`${folder}/${file}`, 'utf8'),
    )
    const told = lines.map(({ line, role, rule, text }) => `${line} ${role} ${rule}: ${text}`)
    const from = findings.map((finding) => {
      return `${finding.field} from ${finding.from}: ${finding.certainty}`
    })
    const golden = { article, from, problems: problems.map(({ code }) => code), account: told }
    await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot(
      `golden/${file.replace('.html', '.json')}`,
    )
  })
})

describe('a web page', () => {
  it('becomes an article with nothing foreign, and each of its lines has a rule', () => {
    const compilation = compileHtml(
      writeHtml({
        above: '<nav><a href="/">Beranda</a></nav><div class="ads-top">Beli payung</div>',
        after: '<aside>Terpopuler</aside><footer>Hak cipta</footer><p>Kuis hari ini</p>',
      }),
    )
    expect(compilation.article).toMatchObject({
      headline: 'Jembatan Bambu Sukamaju Dibangun Kembali',
      published: { text: 'Senin, 29 Juli 2024 20:15 WIB', at: '2024-07-29T20:15:00+07:00' },
      language: 'id',
      unplaced: [],
    })
    expect(compilation.lines.map(({ role, rule, text }) => `${role} ${rule}: ${text}`)).toEqual([
      'noise menu: Beranda',
      'noise advertisement: Beli payung',
      'headline page-headline: Jembatan Bambu Sukamaju Dibangun Kembali',
      'time stated-time: Senin, 29 Juli 2024 20:15 WIB',
      expect.stringContaining('body paragraph: Warga Desa'),
      expect.stringContaining('body paragraph: Kepala desa'),
      expect.stringContaining('body paragraph: "Sekarang'),
      'noise side-column: Terpopuler',
      'noise footer: Hak cipta',
      'noise outside-article: Kuis hari ini',
    ])
  })

  it('keeps headings and lists of its text as blocks, in order', () => {
    const list = '<h2>Dirawat Bergiliran</h2><ul><li>Tiang diperiksa tiap pekan.</li></ul>'
    const { body } = compileParts({ body: `${htmlParagraphs}${list}${htmlParagraphs}` })
    expect(body.map(({ type }) => type)).toEqual([
      ...['paragraph', 'paragraph', 'paragraph'],
      ...['heading', 'list'],
      ...['paragraph', 'paragraph', 'paragraph'],
    ])
    expect(body[4]).toMatchObject({ items: [{ text: 'Tiang diperiksa tiap pekan.' }] })
  })

  it('shows markup in a headline as text, and follows no script', () => {
    const headline = 'Tulis &lt;script&gt;alert(1)&lt;/script&gt; di papan desa'
    const article = compileParts({
      headline,
      below: `<h2>Berita terkait</h2><a href="javascript:alert(1)">Judul yang menjalankan skrip jahat</a>
        <a href="https://example.org/a">Judul yang menuju halaman lain</a>`,
    })
    expect(article.headline).toBe('Tulis <script>alert(1)</script> di papan desa')
    expect(article.related.map(({ url }) => url)).toEqual(['https://example.org/a'])
  })

  it('has its deck apart from its text', () => {
    const { body, deck } = compileParts({
      byline: '<p class="subtitle">Anak-anak kembali ke sekolah</p>',
    })
    expect(deck).toBe('Anak-anak kembali ke sekolah')
    expect(body).toHaveLength(3)
  })

  it('takes the keeper’s word before its own', () => {
    const head =
      '<meta property="og:site_name" content="Koran"><link rel="canonical" href="https://a.example/x">'
    const known = {
      outlet: 'Koran Desa',
      url: 'https://b.example/y',
      language: 'en',
      capturedAt: '2024-07-30T10:00:00+07:00',
    }
    expect(compileParts({ head }, known)).toMatchObject({
      outlet: 'Koran Desa',
      language: 'en',
      provenance: { url: 'https://b.example/y', captured: { at: known.capturedAt } },
    })
    expect(compileParts({ head })).toMatchObject({
      outlet: 'Koran',
      language: 'id',
      provenance: { url: 'https://a.example/x', captured: null },
    })
  })

  it('says whence each field comes', () => {
    const head =
      '<meta property="og:site_name" content="Koran"><link rel="canonical" href="https://a.example/x">'
    const { findings } = compileHtml(writeHtml({ head }))
    expect(findings).toEqual(
      expect.arrayContaining([
        { field: 'headline', from: 'printed', certainty: 'likely' },
        { field: 'outlet', from: 'meta og:site_name', certainty: 'likely' },
        { field: 'url', from: 'link canonical', certainty: 'likely' },
        { field: 'language', from: 'text', certainty: 'likely' },
      ]),
    )
  })
})

describe('a page that gives no article', () => {
  it.each([
    ['nothing', '', ['empty-capture']],
    ['scripts alone', '<script>let a = 1</script><style>p {}</style>', ['empty-capture']],
    ['no headline anywhere', '<p>Hanya sebuah kalimat.</p>', ['no-headline']],
    ['a headline alone', '<h1>Jembatan Bambu Sukamaju</h1>', ['no-body']],
  ])('of %s says so', (_title, html, expected) => {
    const compilation = compileHtml(html)
    expect(compilation.article).toBeNull()
    expect(codes(compilation)).toEqual(expected)
  })

  it('of more words than any page has is refused whole', () => {
    expect(codes(compileHtml(`<h1>Judul</h1><p>${'kata '.repeat(1_000_100)}`))).toEqual([
      'page-too-large',
    ])
  }, 60_000)

  it('of more elements than any page has is refused whole', () => {
    const bold = Array.from({ length: 300 }, (_, index) => `<b id=${index}>`).join('')
    const compilation = compileHtml(`<p>${bold}</p>${'<p>x</p>'.repeat(2_000)}`)
    expect(codes(compilation)).toEqual(['page-too-large'])
    expect(account(compilation)).toEqual([])
  })
})

it.each([
  ['in a <cite>', '<cite>Rina, warga</cite>'],
  ['in a <cite> after a dash', '— <cite>Rina, warga</cite>'],
  ['in a footer', '<footer>Rina, warga</footer>'],
  ['in a footer by its class', '<p class="blockquote-footer">Rina, warga</p>'],
  ['after a dash', '<p>— Rina, warga</p>'],
])('the source of a quotation is found %s', (_title, source) => {
  const quote = `<blockquote><p>Kami hanya ingin menyeberang.</p>${source}</blockquote>`
  const { body } = compileParts({ body: `${htmlParagraphs}${quote}` })
  expect(body.at(-1)).toMatchObject({
    type: 'quotation',
    paragraphs: [{ text: 'Kami hanya ingin menyeberang.' }],
    cite: { text: 'Rina, warga' },
  })
})
