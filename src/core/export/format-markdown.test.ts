import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordings } from '../../app/i18n/wordings-fixture.ts'
import { compileSeeds } from '../../site/seeds/compile-seeds.ts'
import {
  briefArticle,
  fullArticle,
  heading,
  paragraph,
  textsOf,
} from '../article/article-fixture.ts'
import type { SiteAddress } from '../publish/format-address.ts'
import { knownSite, openAll, unknownSite } from '../publish/publish-fixture.ts'
import { anyArticle, publishOne } from './export-fixture.ts'
import { formatMarkdown } from './format-markdown.ts'
import { type MarkdownBlock, readMarkdown } from './read-markdown-fixture.ts'

const built = openAll((await compileSeeds('seeds')).built)

function read(
  article: Parameters<typeof formatMarkdown>[0],
  site: SiteAddress = unknownSite,
): MarkdownBlock[] {
  return readMarkdown(formatMarkdown(article, { wording: wordings.id, site }))
}

function findTexts(blocks: readonly MarkdownBlock[], type: MarkdownBlock['type']): string[] {
  return blocks.filter((block) => block.type === type).map(({ text }) => text)
}

describe('the seed’s article as Markdown', () => {
  const article = built.articles.find(({ type }) => type === 'full')
  if (article?.type !== 'full') throw new Error('The seed has no article.')
  const blocks = read(article)

  it('starts with headline, outlet and time, and the texts of the picture', () => {
    expect(blocks.slice(0, 4).map(({ text }) => text)).toEqual([
      'Putin Ucapkan Selamat atas Kemenangan Maduro dalam Pilpres Venezuela',
      'Tempo.co · Senin, 29 Juli 2024 20:15 WIB',
      `Foto (tidak ikut diarsipkan): ${article.figure?.caption}`,
      'Kredit foto: Sputnik/Alexei Druzhinin/Kremlin via REUTERS',
    ])
  })

  it('contains every paragraph, with the dateline before the first', () => {
    const [first = '', ...others] = textsOf(article.body)
    expect(findTexts(blocks, 'p').slice(3, 15)).toEqual([`TEMPO.CO, Jakarta - ${first}`, ...others])
  })

  it('ends with the editor’s pick, the agency, and how certain the capture is', () => {
    expect(findTexts(blocks, 'p').slice(15)).toEqual([
      'Pilihan Editor: Nicolas Maduro Menang Pemilihan Presiden Venezuela',
      'REUTERS',
      'Halaman ini diarsipkan sekitar 19 September 2024. Alamat halaman aslinya tidak diketahui.',
    ])
  })

  it('lists its ten related stories with their times', () => {
    expect(findTexts(blocks, 'h2')).toEqual(['Berita terkait'])
    expect(findTexts(blocks, 'li')).toHaveLength(10)
    expect(findTexts(blocks, 'li')[1]).toBe(
      '3 Fakta Warga Rusia Hilang Di Gunung Rinjani · sekitar 18 September 2024',
    )
  })

  it('has links only if the site knows its address', () => {
    expect(blocks.flatMap(({ links }) => links)).toEqual([])
    const links = read(article, knownSite).flatMap((block) => block.links)
    expect(links).toHaveLength(11)
    expect(links[0]).toBe(`https://arsip.example/simak/articles/${article.slug}`)
  })
})

it('a brief says that it is one', () => {
  const brief = built.articles.find(({ type }) => type === 'brief')
  const texts = brief === undefined ? [] : read(brief).map(({ text }) => text)
  expect(texts[1]).toMatch(/^Ringkasan · Tempo\.co · sekitar /)
  expect(texts.filter((text) => text.startsWith('Hanya judul'))).toHaveLength(1)
})

it.each([
  ['addresses', 'Alamat tersimpan · ', /^Hanya diketahui dari daftar alamat/],
  ['feed', 'Ringkasan · ', /^Hanya diketahui dari umpan/],
] as const)(
  'a brief that is known from %s claims no list of a page',
  (knownFrom, start, notice) => {
    const { provenance } = fullArticle('Bambu')
    const brief = briefArticle('Bambu', { knownFrom, summary: null, provenance })
    const texts = read(publishOne(brief)).map(({ text }) => text)
    expect(texts[1]?.startsWith(start)).toBe(true)
    expect(texts).toContainEqual(expect.stringMatching(notice))
    expect(texts.join('\n')).toMatch(/Disimpan 19 September 2024\./)
    expect(texts.join('\n')).not.toMatch(/halaman yang diarsipkan|Ringkasan berita ini/)
  },
)

it('headings, a truncated end, unplaced lines and the original’s address are included', () => {
  const article = fullArticle('Banjir', {
    body: [heading('Lalu'), paragraph('Air naik.')],
    isPartial: true,
    unplaced: ['1. Baris', '- lain'],
    editors: ['Ani'],
    provenance: { capture: null, url: 'https://koran.example/a_b?c=1&copy;', captured: null },
  })
  const blocks = read(publishOne(article))
  expect(findTexts(blocks, 'h2')).toEqual(['Lalu', 'Baris lain dari halaman ini'])
  expect(findTexts(blocks, 'li')).toEqual(['1. Baris', '- lain'])
  expect(findTexts(blocks, 'p')).toEqual([
    'Tempo.co · Senin, 29 Juli 2024 12:00 WIB · Editor: Ani',
    'Air naik.',
    'Halaman ini hanya diarsipkan sebagian: naskahnya berhenti di sini.',
    'Tidak diketahui kapan halaman ini diarsipkan.',
    'Halaman asli: https://koran.example/a_b?c=1&copy;',
  ])
})

it.each(['# x', '1. x', '*x*', '_x_', '[x](y)', '<script>', '\\', '- x', '+ x', '===', 'x #'])(
  'the headline %j reads back as it is',
  (headline) => {
    const blocks = read(publishOne(fullArticle(headline)))
    expect(findTexts(blocks, 'h1')).toEqual([headline])
    expect(blocks[2]?.text).toBe(`${headline}. Begitu kabarnya.`)
  },
)

it('any article parses back to the text it was made from', () => {
  fc.assert(
    fc.property(anyArticle, fc.constantFrom(knownSite, unknownSite), (article, site) => {
      const blocks = readMarkdown(formatMarkdown(article, { wording: wordings.en, site }))
      expect(findTexts(blocks, 'h1')).toEqual([article.headline])
      const texts = findTexts(blocks, 'p')
      const body = article.type === 'full' ? article.body : []
      expect(texts).toEqual(expect.arrayContaining(textsOf(body)))
      for (const { headline } of article.related) {
        expect(blocks.some(({ type, text }) => type === 'li' && text.startsWith(headline))).toBe(
          true,
        )
      }
    }),
    { numRuns: 300 },
  )
})

it('the check itself rejects unescaped text', () => {
  const refused = ['# *x*\n', '1. x\n', '> x\n', '    x\n', '&amp;\n', '<b>\n', '# x #\n', 'a\nb\n']
  for (const document of refused) expect(() => readMarkdown(document)).toThrow()
})
