import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { briefArticle, fullArticle } from '../../core/article/article-fixture.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { KnownFrom } from '../../core/article/story.ts'
import { ArticleProvenance } from './article-provenance.tsx'
import { BriefBody } from './brief-body.tsx'

function render(knownFrom: KnownFrom | undefined): string {
  const fields = knownFrom === undefined ? {} : { knownFrom }
  const { provenance } = fullArticle('Bambu')
  const brief = briefArticle('Bambu', { ...fields, summary: null, provenance })
  const article: PublishedArticle = { ...brief, slug: 'bambu', related: [] }
  if (article.type === 'full') throw new Error('It is no brief.')
  const drawn = [
    createElement(BriefBody, { brief: article, key: 1 }),
    createElement(ArticleProvenance, { article, key: 2 }),
  ]
  return renderToStaticMarkup(createElement('div', null, drawn)).replace(/<[^>]*>/g, ' ')
}

it.each([
  [undefined, /Ringkasan berita ini tidak.*Hanya judul.*Diketahui dari halaman/],
  [
    'addresses',
    /Hanya diketahui dari daftar alamat yang disimpan.*Disimpan pada 19 September 2024/,
  ],
  ['feed', /Hanya diketahui dari umpan.*Disimpan pada 19 September 2024/],
] as const)('a brief that is known from %s says so, and claims no other list', (source, words) => {
  expect(render(source)).toMatch(words)
  if (source !== undefined) expect(render(source)).not.toMatch(/halaman yang diarsipkan|Ringkasan/)
})
