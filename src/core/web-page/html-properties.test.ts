import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textsOf } from '../article/article-fixture.ts'
import { parseArticle } from '../article/parse-article.ts'
import { cleanText } from '../text/clean-text.ts'
import { compileHtml, htmlParagraphs, writeHtml } from './html-fixture.ts'

/** Pieces of markup that random text would hardly ever hold, whole and broken. */
const piece = fc.constantFrom(
  htmlParagraphs,
  '<h1>Jembatan Bambu Sukamaju</h1>',
  '<h2>Berita terkait</h2>',
  '<a href="/a/satu">Sungai Cimanuk meluap di tiga desa</a>',
  '<a href="javascript:1">Judul panjang yang menuju skrip</a>',
  '<time datetime="2024-07-29T20:15:00+07:00">Senin, 29 Juli 2024 20:15 WIB</time>',
  '<div class="date">29 Juli 2024 20:15</div>',
  '<div class="author">Sari Dewi</div>',
  '<p>Penulis: Sari Dewi</p>',
  '<p>Baca juga: <a href="/b">Bambu lokal kian diminati pasar</a></p>',
  '<figure><img><figcaption>Jembatan. Foto: Sari</figcaption></figure>',
  '<div class="related">',
  '<div class="ads">Iklan',
  '<div itemprop="articleBody">',
  '<nav>Menu',
  '<p hidden>Tersembunyi</p>',
  '<span style="display: none">Tak tampak</span>',
  '<table><tr><td>',
  '<p class="subtitle">Sebuah anak judul</p>',
  '</div>',
  '</p></span></a>',
  '<br>',
  '<base href="//x.example/">',
  '<template shadowrootmode="open"><p>Bayangan</template>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Jembatan","datePublished":"x"}</script>',
  '<!-- saved from url=(0009)http://a.b -->',
  '<meta property="og:title" content="Jembatan Bambu Sukamaju">',
  '\0',
  '&#x202E;',
)
const html = fc
  .array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ unit: 'binary' })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''))

it('whatever the HTML, each of its lines has one role and a rule, and is in order', () => {
  fc.assert(
    fc.property(html, (page) => {
      const { lines } = compileHtml(page)
      expect(lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1))
      for (const { role, rule, text } of lines) {
        expect(role && rule).toBeTruthy()
        expect(cleanText(text)).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

it('whatever the HTML, there is an article that follows the schema, or an error that says why', () => {
  fc.assert(
    fc.property(html, (page) => {
      const { article, problems } = compileHtml(page)
      if (article === null) expect(problems.some((p) => p.severity === 'error')).toBe(true)
      else {
        const parsed = parseArticle(JSON.parse(JSON.stringify(article)))
        expect(parsed).toEqual({ type: 'article', article })
      }
    }),
    { numRuns: 300 },
  )
})

it('of an article, no line is unknown: what no rule names is in the text, each word once', () => {
  fc.assert(
    fc.property(html, (pieces) => {
      const { article, lines } = compileHtml(writeHtml({ body: `${htmlParagraphs}${pieces}` }))
      if (article?.type !== 'full') return
      expect(lines.filter(({ role }) => role === 'unknown')).toEqual([])
      // Captions have a role of their own.
      const blocks = article.body.filter(({ type }) => type !== 'picture' && type !== 'table')
      const told = lines.filter(({ role, rule }) => role === 'body' && rule !== 'table-cell')
      const texts = `${article.dateline?.text ?? ''}${textsOf(blocks).join(' ')}`
      expect(squash(texts)).toBe(squash(told.map(({ text }) => cleanText(text)).join(' ')))
    }),
    { numRuns: 200 },
  )
})

function squash(text: string): string {
  return text.replace(/\s+/g, ' ')
}

it('compiling twice gives the same JSON', () => {
  fc.assert(
    fc.property(html, (page) => {
      const [first, second] = [0, 1].map(() => JSON.stringify(compileHtml(page)))
      expect(first).toBe(second)
    }),
    { numRuns: 50 },
  )
})

// Work that grows with the square of its input would run into the runner's time limit here.
it.each([
  ['elements in one another', '<div class="nav"><span class="author">x'.repeat(10_000)],
  ['lists in one another', '<aside><div class="related">x'.repeat(10_000)],
  ['stories', '<li><a href="/a">Sungai Cimanuk meluap di tiga desa</a>'.repeat(5_000)],
  [
    'headings of lists',
    '<p>Berita terkait<p><a href="/a">Sungai Cimanuk meluap lagi</a>'.repeat(5_000),
  ],
  ['bold words in one line', `<div>${'kata <b>tebal</b> '.repeat(30_000)}`],
  ['text parts', '<div itemprop="articleBody">teks</div>'.repeat(20_000)],
  ['embedded pictures', `<img src="data:image/png;base64,${'A'.repeat(10_000_000)}">`],
])(
  'a page of very many %s compiles',
  (_title, many) => {
    expect(compileHtml(writeHtml({ after: many })).lines.length).toBeGreaterThanOrEqual(5)
  },
  120_000,
)
