import { describe, expect, it } from 'vitest'
import { exactTime, fullArticle } from '../article/article-fixture.ts'
import type { FullArticle } from '../article/schema.ts'
import type { StatedTime } from '../time/stated-time.ts'
import { groupCaptures } from './group-captures.ts'
import { toFullRecord } from './to-record.ts'

/** Groups articles as if from the files a, b, c …: `ab c` are two articles, the first with two captures. */
function group(...articles: FullArticle[]): string {
  const sources = articles.map((article, place) => ({
    file: 'abcdef'[place] ?? '',
    article: toFullRecord(article),
  }))
  return groupCaptures(sources)
    .map((captures) => captures.map(({ file }) => file).join(''))
    .join(' ')
}

function at(url: string | null, headline = 'Banjir', fields: Partial<FullArticle> = {}) {
  return fullArticle(headline, {
    provenance: { capture: 'page.txt', url, captured: null },
    ...fields,
  })
}

const page = 'https://koran.example/banjir'

/** A capture without a stated time, with this digit in its SHA-256. */
function undated(url: string, digit = '1') {
  const provenance = { capture: 'page.txt', url, captured: null, sha256: digit.repeat(64) }
  return fullArticle('Banjir', { published: null, provenance })
}

describe('captures with an address', () => {
  it.each([
    ['are one article whatever their headlines', [at(page), at(page, 'Banjir Surut')], 'ab'],
    ['are one with or without campaign', [at(page), at(`${page}?utm_source=x`, 'Surut')], 'ab'],
    ['are two articles at two addresses', [at(page), at(`${page}-2`, 'Gempa')], 'a b'],
    [
      'are one at two addresses with equal headline and minute',
      [at(page), at('https://koran.example/amp/banjir')],
      'ab',
    ],
    [
      'are two at two addresses on one day at different minutes',
      [at(page), at(`${page}-2`, 'Banjir', { published: exactDay('09:30') })],
      'a b',
    ],
    [
      'are two when the minute is equal, but not the outlet',
      [at(page), at('https://harian.example/banjir', 'Banjir', { outlet: 'Harian' })],
      'a b',
    ],
    [
      'are joined by a third that shares an address and a headline',
      [at(page, 'Lama'), at('https://m.koran.example/x', 'Baru'), at(page, 'Baru')],
      'abc',
    ],
    [
      'are one at two addresses, without a time, with the same bytes',
      [undated(page), undated(`${page}-amp`), undated(`${page}-2`, '2')],
      'ab c',
    ],
    [
      'are two when their address is that of the site',
      [at('https://koran.example/'), at('https://koran.example/', 'Gempa')],
      'a b',
    ],
  ])('%s', (_title, articles, groups) => {
    expect(group(...articles)).toBe(groups)
  })
})

describe('a capture without an address', () => {
  const evening = { published: exactDay('21:00') }
  it.each([
    ['joins the address of its headline and day', [at(page), at(null, 'BANJIR!', evening)], 'ab'],
    ['joins one that comes later', [at(null, 'Banjir', evening), at(page)], 'ab'],
    ['joins another one of its headline and day', [at(null), at(null, 'Banjir', evening)], 'ab'],
    [
      'joins through the headline of an older version',
      [at(page, 'Surut'), at(page), at(null)],
      'abc',
    ],
    [
      'joins none of two articles',
      [
        at(page),
        at(`${page}-2`, 'Banjir', { published: exactDay('09:30') }),
        at(null, 'Banjir', evening),
      ],
      'a b c',
    ],
    [
      'joins that of two articles with its minute',
      [at(page), at(`${page}-2`, 'Banjir', { published: exactDay('09:30') }), at(null)],
      'ac b',
    ],
    [
      'stands alone with another day',
      [at(page), at(null, 'Banjir', { published: exactTime('2024-07-30') })],
      'a b',
    ],
    [
      'stands alone with another outlet',
      [at(page), at(null, 'Banjir', { outlet: 'Harian' })],
      'a b',
    ],
    ['joins without an outlet', [at(page), at(null, 'Banjir', { outlet: null })], 'ab'],
    [
      'stands alone without a day',
      [at(null, 'Banjir', { published: null }), at(null, 'Banjir', { published: null })],
      'a b',
    ],
    [
      'stands alone with a month',
      [at(page), at(null, 'Banjir', { published: { ...exactDay('00:00'), precision: 'month' } })],
      'a b',
    ],
  ])('%s', (_title, articles, groups) => {
    expect(group(...articles)).toBe(groups)
  })
})

function exactDay(clock: string): Extract<StatedTime, { type: 'exact' }> {
  const text = `2024-07-29 ${clock} WIB`
  return {
    type: 'exact',
    text,
    at: `2024-07-29T${clock}:00+07:00`,
    precision: 'minute',
    zone: 'WIB',
  }
}
