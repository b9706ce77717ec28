import { expect, it } from 'vitest'
import type { PublishedFullArticle } from '../article/schema.ts'
import { compileText } from '../capture/compile-fixture.ts'
import { paragraphs, writePage } from '../capture/page-fixture.ts'
import { buildEdition } from '../edition/build-edition.ts'
import { toCaptureAccount } from './capture-account.ts'
import { type TracedLine, traceLines } from './trace-lines.ts'

/** Compiles and publishes a page, and finds its lines again in the article. */
function trace(page: string, change: Partial<PublishedFullArticle> = {}): TracedLine[] {
  const compilation = compileText(page)
  if (compilation.article === null) throw new Error(JSON.stringify(compilation.problems))
  const built = buildEdition([{ file: 'page.txt', article: compilation.article }])
  const article = built.articles.find(({ type }) => type === 'full')
  if (article?.type !== 'full') throw new Error('No full article.')
  return traceLines(toCaptureAccount(compilation).lines, { ...article, ...change })
}

function tell({ fate }: TracedLine): string {
  if (fate.type !== 'shown') return fate.type
  const number = fate.paragraph === null ? '' : ` ${fate.paragraph}`
  return `${fate.place}${number}: ${fate.texts.join(' + ')}`
}

const told = (lines: readonly TracedLine[]) =>
  lines.filter(({ role }) => role !== 'blank').map(tell)

it('every line of a page is found again, or said to be dropped or told elsewhere', () => {
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

it('a line that no rule knows is found among the lines kept at the end', () => {
  const page = writePage({ byline: ['Baris entah apa'] })
  expect(told(trace(page))[1]).toBe('unplaced: Baris entah apa')
})

it('a line is verbatim only where the article holds its every character', () => {
  const page = writePage({ body: [...paragraphs, '  Spasi   di mana-mana. '] })
  const shown = trace(page).flatMap(({ fate }) => (fate.type === 'shown' ? [fate] : []))
  const body = shown.filter(({ place }) => place === 'paragraph')
  expect(body.map(({ isVerbatim }) => isVerbatim)).toEqual([true, true, true, false])
  expect(body.at(-1)?.texts).toEqual(['Spasi di mana-mana.'])
})

it('what the article does not hold is never said to be shown', () => {
  const lines = trace(writePage(), {
    body: [{ type: 'paragraph', text: 'Teks lain.' }],
    related: [],
  })
  const fates = lines.flatMap(({ role, fate }) => (role === 'body' ? [fate.type] : []))
  expect(fates).toEqual(paragraphs.map(() => 'absent'))
  expect(lines.find(({ rule }) => rule === 'related-headline')?.fate.type).toBe('absent')
  expect(lines.find(({ rule }) => rule === 'related-summary')?.fate.type).toBe('absent')
})
