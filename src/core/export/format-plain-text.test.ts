import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordings } from '../../app/i18n/wordings-fixture.ts'
import { compileSeeds } from '../../site/seeds/compile-seeds.ts'
import { textsOf } from '../article/article-fixture.ts'
import { knownSite, openAll, unknownSite } from '../publish/publish-fixture.ts'
import { anyArticle } from './export-fixture.ts'
import { formatPlainText } from './format-plain-text.ts'

const built = openAll((await compileSeeds('seeds')).built)
const article = built.articles.find(({ type }) => type === 'full')
if (article?.type !== 'full') throw new Error('The seed has no article.')

it('the seed’s article consists of its own words, one paragraph per line', () => {
  const text = formatPlainText(article, { wording: wordings.en, site: unknownSite })
  const [first = '', ...others] = textsOf(article.body)
  expect(text.slice(0, -1).split('\n\n').slice(0, -10)).toEqual([
    article.headline,
    'Tempo.co · Monday, 29 July 2024, 20:15 WIB',
    `Photo (not captured with the page): ${article.figure?.caption}`,
    'Photo credit: Sputnik/Alexei Druzhinin/Kremlin via REUTERS',
    `TEMPO.CO, Jakarta - ${first}`,
    ...others,
    'Editor’s pick: Nicolas Maduro Menang Pemilihan Presiden Venezuela',
    'REUTERS',
    'This page was captured around 19 September 2024. The address of the original page is not known.',
    'Related stories',
  ])
})

it('a related story has its time, and its address if the site knows its own', () => {
  const [pick] =
    formatPlainText(article, { wording: wordings.id, site: knownSite }).match(/^3 Fakta.*$/m) ?? []
  expect(pick).toBe(
    '3 Fakta Warga Rusia Hilang Di Gunung Rinjani · sekitar 18 September 2024 · <https://arsip.example/simak/articles/3-fakta-warga-rusia-hilang-di-gunung-rinjani>',
  )
})

it('any article is included word for word, without a broken paragraph', () => {
  fc.assert(
    fc.property(anyArticle, (each) => {
      const text = formatPlainText(each, { wording: wordings.id, site: unknownSite })
      const paragraphs = text.slice(0, -1).split('\n\n')
      expect(paragraphs.every((paragraph) => !/[\r\n]/.test(paragraph))).toBe(true)
      expect(paragraphs[0]).toBe(each.headline)
      const body = each.type === 'full' ? each.body : []
      expect(paragraphs).toEqual(expect.arrayContaining(textsOf(body)))
    }),
  )
})
