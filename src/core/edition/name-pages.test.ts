import { expect, it } from 'vitest'
import { briefArticle, fullArticle } from '../article/article-fixture.ts'
import { buildEdition } from './build-edition.ts'
import { findNamePages, linkNames } from './name-pages.ts'
import { toRecord } from './to-record.ts'

const article = fullArticle('Satu', { outlet: 'Koran Uji', reporters: ['Budi A.', '—', 'Ani'] })

it('every outlet and reporter with a name of letters has a page', () => {
  const pages = findNamePages([article, briefArticle('Dua', { outlet: null })].map(toRecord))
  expect(pages).toEqual({
    outlets: new Set(['koran-uji']),
    reporters: new Set(['budi-a', 'ani']),
  })
})

it('an article links to the pages that exist, in the order of its names', () => {
  const pages = findNamePages([toRecord(article)])
  const other = fullArticle('Lain', { outlet: 'Radio', reporters: ['Ani', 'Cici'] })
  expect(linkNames(toRecord(other), pages).namePages).toEqual({
    outlet: null,
    reporters: ['ani', null],
  })
})

it('published articles say which of their names have a page', () => {
  const [published] = buildEdition([{ file: 'a.txt', article }]).articles
  expect(published?.namePages).toEqual({ outlet: 'koran-uji', reporters: ['budi-a', null, 'ani'] })
})
