import { describe, expect, it } from 'vitest'
import { fullArticle, paragraph, relatedStory } from '../article/article-fixture.ts'
import { readBody } from '../article/article-text.ts'
import type { Block } from '../article/block.ts'
import type { LinkMark } from '../article/mark.ts'
import { openAll } from '../publish/publish-fixture.ts'
import { buildEdition } from './build-edition.ts'

const link = (href: string): LinkMark => ({ type: 'link', start: 0, end: 4, href })
const provenance = (url: string) => ({ capture: null, url, captured: null })

const bridge = 'https://koran.example/berita/jembatan'
const rattan = 'https://koran.example/berita/rotan'
const bamboo = 'https://www.koran.example/berita/bambu'

function buildWith(body: Block[]) {
  const built = buildEdition([
    { file: 'a.txt', article: fullArticle('Jembatan', { body, provenance: provenance(bridge) }) },
    {
      file: 'b.txt',
      article: fullArticle('Bambu', {
        provenance: provenance(bamboo),
        related: [
          {
            headline: 'Rotan',
            published: null,
            summary: null,
            isTruncated: false,
            url: rattan,
          },
        ],
      }),
    },
  ])
  const article = built.articles.find(({ slug }) => slug === 'jembatan')
  return article?.type === 'full' ? readBody(article) : []
}

describe('a link in a text', () => {
  it.each([
    ['to a page of the edition opens the article', bamboo, 'bambu'],
    [
      'with another scheme, a query and a hash, too',
      `${bamboo.replace('https', 'http')}?utm_source=x#top`,
      'bambu',
    ],
    ['to a page that is not in the edition leads to the web', 'https://lain.example/a', undefined],
    ['to a page that is known only in brief opens the brief', rattan, 'rotan'],
    ['to its own page leads to the original', `${bridge}#catatan`, undefined],
  ])('%s', (_title, href, slug) => {
    const [block] = buildWith([paragraph('Kata siapa?', [link(href)])])
    const mark = block?.type === 'paragraph' ? block.marks[0] : undefined
    expect(mark).toEqual(slug === undefined ? link(href) : { ...link(href), slug })
  })

  it.each([
    ['after', ['a.txt', 'b.txt', 'c.txt']],
    ['before', ['b.txt', 'c.txt', 'a.txt']],
  ])('opens the full article, also when a brief with its address is listed %s it', (_, files) => {
    const [full, lister, reader] = files
    const rotan = (url: string, title: string) =>
      fullArticle(title, { provenance: provenance(url) })
    const built = buildEdition([
      { file: full ?? '', article: rotan(rattan, 'Rotan yang Panjang Judulnya') },
      {
        file: lister ?? '',
        article: fullArticle('Bambu', { related: [relatedStory('Rotan', { url: rattan })] }),
      },
      {
        file: reader ?? '',
        article: fullArticle('Baca', { body: [paragraph('Kata siapa?', [link(rattan)])] }),
      },
    ])
    const linked = openAll(built).articles.find(({ slug }) => slug === 'baca')
    expect(JSON.stringify(linked)).toContain('"slug":"rotan-yang-panjang-judulnya"')
  })

  it('is resolved in lists, quotations and tables', () => {
    const marked = { text: 'Kata siapa?', marks: [link(bamboo)] }
    const body = buildWith([
      {
        type: 'list',
        ordered: false,
        start: 1,
        items: [
          { ...marked, list: { ordered: true, start: 1, items: [{ ...marked, list: null }] } },
        ],
      },
      { type: 'quotation', paragraphs: [marked], cite: null, isRepeat: false },
      {
        type: 'table',
        caption: null,
        rows: [[{ ...marked, isHeader: false, colSpan: 1, rowSpan: 1 }]],
      },
    ])
    expect(JSON.stringify(body).match(/"slug":"bambu"/g)).toHaveLength(4)
  })

  it('loses a slug that another edition wrote', () => {
    const [block] = buildWith([
      paragraph('Kata siapa?', [{ ...link('https://lain.example/a'), slug: 'lama' }]),
    ])
    expect(JSON.stringify(block)).not.toContain('lama')
  })
})
