import { expect, it } from 'vitest'
import { exactTime, fullArticle } from '../article/article-fixture.ts'
import type { FullArticle } from '../article/schema.ts'
import type { SiteAddress } from './format-address.ts'
import { describeNewsArticle } from './json-ld.ts'

const site = { origin: 'https://arsip.example', base: '/simak/' }

/** The NewsArticle after a round trip through JSON. */
function describeArticle(fields: Partial<FullArticle> = {}, at: SiteAddress = site): unknown {
  const article = { ...fullArticle('Jembatan Rampung', fields), slug: 'jembatan', related: [] }
  return JSON.parse(JSON.stringify(describeNewsArticle(article, at)))
}

it('an article states its publisher, time, language and source', () => {
  const url = 'https://tempo.example/jembatan'
  const provenance = { capture: 'page.txt', url, captured: null }
  expect(describeArticle({ provenance, reporters: ['Sita', 'Joko'] })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Jembatan Rampung',
    inLanguage: 'id',
    datePublished: '2024-07-29T12:00:00+07:00',
    author: [
      { '@type': 'Person', name: 'Sita' },
      { '@type': 'Person', name: 'Joko' },
    ],
    publisher: { '@type': 'Organization', name: 'Tempo.co' },
    mainEntityOfPage: 'https://arsip.example/simak/articles/jembatan',
    isBasedOn: 'https://tempo.example/jembatan',
  })
})

it('without reporters the outlet is the author', () => {
  expect(describeArticle()).toMatchObject({
    author: [{ '@type': 'Organization', name: 'Tempo.co' }],
  })
})

it('unknown fields are omitted', () => {
  expect(describeArticle({ outlet: null, published: null })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Jembatan Rampung',
    inLanguage: 'id',
    mainEntityOfPage: 'https://arsip.example/simak/articles/jembatan',
  })
})

it('without an origin there is no address, because it would identify nothing', () => {
  expect(describeArticle({}, { origin: null, base: '/' })).not.toHaveProperty('mainEntityOfPage')
})

it('a time known to the day is written as a date', () => {
  const published = {
    type: 'exact',
    text: '29 Juli 2024',
    at: '2024-07-29T00:00:00+07:00',
    precision: 'day',
    zone: null,
  } as const
  expect(describeArticle({ published })).toMatchObject({ datePublished: '2024-07-29' })
})

it('deck, section and the time of the last change are included where known', () => {
  const fields = { deck: 'Dua tahun.', section: 'Daerah', updated: exactTime('2024-07-30') }
  expect(describeArticle(fields)).toMatchObject({
    alternativeHeadline: 'Dua tahun.',
    articleSection: 'Daerah',
    dateModified: '2024-07-30T12:00:00+07:00',
  })
})
