import { expect, it } from 'vitest'
import type { LatestChange } from '../changes/schema.ts'
import { buildChangesFeed } from './changes-feed.ts'
import { parseXml } from './parse-xml-fixture.ts'

const site = { origin: 'https://arsip.example', base: '/baca/' }

function changeAt(at: string | null, fields: Partial<LatestChange> = {}): LatestChange {
  return {
    slug: 'air-naik',
    headline: 'Air Naik <Lagi>',
    outlet: 'Koran Uji',
    language: 'id',
    before: '20240917T030000Z',
    after: '20240919T030000Z',
    captured: at === null ? null : { at, isEstimated: false, reason: null },
    counts: [{ kind: 'headline', count: 1 }],
    ...fields,
  }
}

const word = ({ headline }: LatestChange) => `Judul diubah – ${headline}`

it('announces each change in words, with its page', () => {
  const feed = buildChangesFeed([changeAt('2024-09-19T10:00:00+07:00')], site, word) ?? ''
  expect(() => parseXml(feed)).not.toThrow()
  expect(feed).toContain('<title>Judul diubah – Air Naik &lt;Lagi&gt;</title>')
  expect(feed).toContain('<updated>2024-09-19T10:00:00+07:00</updated>')
  expect(feed).toContain(
    'href="https://arsip.example/baca/articles/air-naik/changes/20240917T030000Z/20240919T030000Z"',
  )
  expect(feed).toContain('href="https://arsip.example/baca/changes.atom"')
})

it('the id of a change stays when the site moves or the headline is changed again', () => {
  const ids = (feed: string | null) => feed?.match(/<id>urn[^<]*<\/id>/g)
  const change = changeAt('2024-09-19T10:00:00+07:00')
  const moved = buildChangesFeed([{ ...change, headline: 'Lain' }], { ...site, base: '/' }, word)
  expect(ids(buildChangesFeed([change], site, word))).toEqual(ids(moved))
  expect(ids(moved)).toHaveLength(1)
})

it('a change without a capture time is left out, and without any there is no feed', () => {
  const dated = changeAt('2024-09-19T10:00:00+07:00')
  expect(buildChangesFeed([dated, changeAt(null)], site, word)?.match(/<entry>/g)).toHaveLength(1)
  expect(buildChangesFeed([changeAt(null)], site, word)).toBeNull()
})
