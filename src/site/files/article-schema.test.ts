import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { fullArticle, relatedStory } from '../../core/article/article-fixture.ts'
import { everyBlock } from '../../core/article/block-fixture.ts'
import { openAll } from '../../core/publish/publish-fixture.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { openCompilation } from '../seeds/compiled-file.ts'
import { formatFiles } from './content-file.ts'
import { listDataFiles } from './data-files.ts'

const { compilations, built } = await compileSeeds('seeds')
const json = formatFiles(listDataFiles(built)).get('/data/article.schema.json') ?? ''
// `strict` refuses a schema with an unknown keyword or a pattern that is no regular expression.
const isArticle = new Ajv({ strict: true }).compile(JSON.parse(json))

const article = fullArticle('Jembatan', { slug: 'jembatan', related: [relatedStory('Bambu')] })

describe('the article schema as JSON Schema', () => {
  it('accepts every article of the seeds, as compiled and as published', () => {
    const compiled = compilations.map((compilation) => openCompilation(compilation).article)
    const articles = [...compiled, ...openAll(built).articles]
    for (const each of JSON.parse(JSON.stringify(articles))) expect(isArticle(each)).toBe(true)
  })

  it('accepts every block and mark, and an article of version 1', () => {
    expect(isArticle({ ...article, body: everyBlock, deck: 'Dua tahun.' })).toBe(true)
    const body = [{ type: 'paragraph', text: 'Warga menunggu.' }]
    const figure = { caption: 'Warga.', credit: null }
    expect(isArticle({ ...article, version: 1, body, figure })).toBe(true)
  })

  it('accepts an article without its optional fields', () => {
    const { version, type, headline, outlet, published, provenance, body } = article
    expect(isArticle({ version, type, headline, outlet, published, provenance, body })).toBe(true)
  })

  it.each([
    ['no headline', { headline: undefined }],
    ['an empty headline', { headline: '' }],
    ['a newer version', { version: 3 }],
    ['an unknown type', { type: 'video' }],
    ['no body', { body: [] }],
    ['a list without items', { body: [{ type: 'list', ordered: true, items: [] }] }],
    [
      'a link that runs script',
      {
        body: [
          {
            type: 'paragraph',
            text: 'Kata',
            marks: [{ type: 'link', start: 0, end: 4, href: 'javascript:1' }],
          },
        ],
      },
    ],
    ['an unknown block', { body: [{ type: 'html', text: 'a' }] }],
    ['a slug that climbs out', { slug: '../../etc/passwd' }],
    ['a slug with a space', { slug: 'jembatan bambu' }],
    ['an address that runs script', { related: [relatedStory('A', { url: 'javascript:1' })] }],
    ['a time without its moment', { published: { type: 'exact', text: 'Senin' } }],
  ])('refuses %s', (_title, change) => {
    expect(isArticle(JSON.parse(JSON.stringify({ ...article, ...change })))).toBe(false)
  })

  it('accepts an address in any script', () => {
    expect(isArticle({ ...article, slug: 'ségar-新闻-2024' })).toBe(true)
  })
})
