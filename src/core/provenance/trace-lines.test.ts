import { expect, it } from 'vitest'
import { paragraph } from '../article/article-fixture.ts'
import type { PublishedFullArticle } from '../article/schema.ts'
import { paragraphs, writePage } from '../capture/page-fixture.ts'
import { unknownProvenance } from '../capture/provenance.ts'
import { compileCapture } from '../compile/compile.ts'
import { compileText } from '../compile/compile-fixture.ts'
import { buildEdition } from '../edition/build-edition.ts'
import { openAll } from '../publish/publish-fixture.ts'
import { compileHtml, htmlParagraphs, writeHtml } from '../web-page/html-fixture.ts'
import { toCaptureAccount } from './capture-account.ts'
import { type TracedLine, traceCaptures, traceLines } from './trace-lines.ts'

/** Compiles and publishes a page, and traces its lines. */
function trace(page: string, change: Partial<PublishedFullArticle> = {}): TracedLine[] {
  const compilation = compileText(page)
  if (compilation.article === null) throw new Error(JSON.stringify(compilation.problems))
  const built = openAll(buildEdition([{ file: 'page.txt', article: compilation.article }]))
  const article = built.articles.find(({ type }) => type === 'full')
  if (article?.type !== 'full') throw new Error('No full article.')
  return traceLines(toCaptureAccount(compilation).lines, { ...article, ...change })
}

function tell({ fate }: TracedLine): string {
  if (fate.type !== 'shown') return fate.type
  const number = fate.unit === null ? '' : ` ${fate.unit}`
  return `${fate.place}${number}: ${fate.texts.join(' + ')}`
}

const told = (lines: readonly TracedLine[]) =>
  lines.filter(({ role }) => role !== 'blank').map(tell)

it('every line of a page is found in the article, or reported as dropped or merged', () => {
  const caption = 'Warga menyeberang. ANTARA FOTO/Sari'
  const page = writePage({
    byline: ['Editor: Budi', 'Reporter', 'Tempo.co'],
    caption: [caption, caption],
    tail: ['Iklan', 'Pilihan Editor: Sungai Cimanuk Meluap', 'REUTERS'],
  })
  const [first = '', ...rest] = paragraphs
  const dateline = 'TEMPO.CO, Jakarta - '
  expect(told(trace(page))).toEqual([
    'headline: Jembatan Bambu Sukamaju Dibangun Kembali',
    'editor: Budi',
    'merged',
    'outlet: Tempo.co',
    'published: Senin, 29 Juli 2024 20:15 WIB',
    'figure: Warga menyeberang. + ANTARA FOTO/Sari',
    'merged',
    `paragraph 1: ${dateline} + ${first.slice(dateline.length)}`,
    ...rest.map((text, index) => `paragraph ${index + 2}: ${text}`),
    'dropped',
    'editors-pick: Sungai Cimanuk Meluap',
    'agency: REUTERS',
    'merged',
    'related-headline: Sungai Cimanuk Meluap',
    'related-time: 12 jam lalu',
    'merged',
    'related-summary: Air naik setinggi lutut di tiga desa.',
    'merged',
    'related-headline: Bambu Lokal Kian Diminati',
    'related-time: 2 hari lalu',
    'merged',
    'related-summary: Pesanan datang dari kota besar.',
    'merged',
  ])
})

it('a line that no rule knows is found among the unplaced lines', () => {
  const page = writePage({ byline: ['Baris entah apa'] })
  expect(told(trace(page))[1]).toBe('unplaced: Baris entah apa')
})

it('a line is verbatim only if the article contains every character of it', () => {
  const page = writePage({ body: [...paragraphs, '  Spasi   di mana-mana. '] })
  const shown = trace(page).flatMap(({ fate }) => (fate.type === 'shown' ? [fate] : []))
  const body = shown.filter(({ place }) => place === 'paragraph')
  expect(body.map(({ isVerbatim }) => isVerbatim)).toEqual([true, true, true, false])
  expect(body.at(-1)?.texts).toEqual(['Spasi di mana-mana.'])
})

it('a line that the article does not contain is never reported as shown', () => {
  const lines = trace(writePage(), {
    body: [paragraph('Teks lain.')],
    related: [],
  })
  const fates = lines.flatMap(({ role, fate }) => (role === 'body' ? [fate.type] : []))
  expect(fates).toEqual(paragraphs.map(() => 'absent'))
  expect(lines.find(({ rule }) => rule === 'related-headline')?.fate.type).toBe('absent')
  expect(lines.find(({ rule }) => rule === 'related-summary')?.fate.type).toBe('absent')
})

it('the lines of a web page are found, even if it prints them among other words', () => {
  const below = `<p>Penulis: Budi</p><div><h3>Berita terkait</h3><div><i class="date">Minggu, 28 Juli 2024</i>
    <p><a href="/a">Sungai Cimanuk Meluap Lagi</a></div></div>`
  const html = writeHtml({
    byline:
      '<div class="author">Sari Dewi - Koran Desa</div><div>Tayang: Senin, 29 Juli 2024 20:15 WIB</div>',
    body: `${htmlParagraphs}<p>Baca juga: <a href="/b">Bambu Lokal Kian Diminati Pasar</a></p>${htmlParagraphs}`,
    below,
  })
  const compilation = compileHtml(html, { url: 'https://desa.example/kabar/7/jembatan' })
  const { article } = compilation
  if (article === null) throw new Error('The page gives no article.')
  const built = openAll(buildEdition([{ file: 'page.html', article }]))
  const published = built.articles.find(({ type }) => type === 'full')
  if (published?.type !== 'full') throw new Error('The article is not in the edition.')
  const traced = traceLines(toCaptureAccount(compilation).lines, published)
  expect(traced.map((line) => `${line.text.slice(0, 14)}: ${tell(line)}`)).toMatchInlineSnapshot(`
    [
      "Jembatan Bambu: headline: Jembatan Bambu Sukamaju Dibangun Kembali",
      "Sari Dewi - Ko: reporter: Sari Dewi",
      "Tayang: Senin,: published: Senin, 29 Juli 2024 20:15 WIB",
      "Warga Desa Suk: paragraph 1: Warga Desa Sukamaju pada Senin memperbaiki jembatan bambu yang hanyut pekan lalu.",
      "Kepala desa me: paragraph 2: Kepala desa mengatakan bahwa pekerjaan itu selesai dalam dua hari berkat gotong royong warga.",
      ""Sekarang anak: paragraph 3: "Sekarang anak-anak dapat menyeberang lagi tanpa memutar lewat desa tetangga," ujarnya.",
      "Baca juga: Bam: related-headline: Bambu Lokal Kian Diminati Pasar",
      "Warga Desa Suk: paragraph 4: Warga Desa Sukamaju pada Senin memperbaiki jembatan bambu yang hanyut pekan lalu.",
      "Kepala desa me: paragraph 5: Kepala desa mengatakan bahwa pekerjaan itu selesai dalam dua hari berkat gotong royong warga.",
      ""Sekarang anak: paragraph 6: "Sekarang anak-anak dapat menyeberang lagi tanpa memutar lewat desa tetangga," ujarnya.",
      "Penulis: Budi: reporter: Budi",
      "Berita terkait: merged",
      "Minggu, 28 Jul: related-time: Minggu, 28 Juli 2024",
      "Sungai Cimanuk: related-headline: Sungai Cimanuk Meluap Lagi",
    ]
  `)
})

it('each line of each part of a joined article has one fate, in the place of its part', () => {
  const url = 'https://koran.example/jembatan'
  const opening = 'Warga memperbaiki jembatan bambu yang hanyut pekan lalu.'
  const bodies = [
    [opening, 'Pekerjaan itu selesai dalam dua hari.', 'Halaman 1 dari 2'],
    [opening, 'Anak-anak dapat menyeberang lagi.', 'Halaman 2 dari 2'],
  ]
  const compilations = bodies.map((body, index) => {
    const file = `${index + 1}.txt`
    const provenance = { ...unknownProvenance, url: `${url}?page=${index + 1}` }
    return compileCapture({ file, text: writePage({ body, related: [] }), provenance })
  })
  const sources = compilations.flatMap(({ file, article }) =>
    article === null ? [] : [{ file, article }],
  )
  const published = openAll(buildEdition(sources)).articles[0]
  if (published?.type !== 'full') throw new Error('The parts are not in the edition.')
  const lines = compilations.map((compilation) => toCaptureAccount(compilation).lines)
  const [first = [], second = []] = traceCaptures(lines, published)
  expect([first.length, second.length]).toEqual(lines.map(({ length }) => length))
  const ofBody = (part: readonly TracedLine[]) =>
    part.filter(({ role }) => role === 'body').map(tell)
  expect(ofBody(first)).toEqual([
    `paragraph 1: ${opening}`,
    'paragraph 2: Pekerjaan itu selesai dalam dua hari.',
  ])
  expect(ofBody(second)).toEqual([
    `paragraph 1: ${opening}`,
    'paragraph 3: Anak-anak dapat menyeberang lagi.',
  ])
  expect([...first, ...second].map(({ fate }) => fate.type)).not.toContain('absent')
})
