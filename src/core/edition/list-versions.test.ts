import { describe, expect, it } from 'vitest'
import { exactTime, fullArticle, heading, paragraph } from '../article/article-fixture.ts'
import { describePicture } from '../article/picture.ts'
import { capturedPicture } from '../article/picture-fixture.ts'
import type { FullArticle } from '../article/schema.ts'
import type { FullSource } from './group-captures.ts'
import { listVersions } from './list-versions.ts'
import { toFullRecord } from './to-record.ts'

const sha256 = '1a2b3c4d'.padEnd(64, '0')

function capture(file: string, at: string | null, fields: Partial<FullArticle> = {}): FullSource {
  const captured = at === null ? null : { at, isEstimated: false, reason: null }
  const provenance = { capture: file, url: null, captured, sha256 }
  return { file, article: toFullRecord(fullArticle('Banjir', { provenance, ...fields })) }
}

const text = (...paragraphs: string[]) => ({ body: paragraphs.map((each) => paragraph(each)) })
const monday = '2024-07-29T10:00:00+07:00'
const tuesday = '2024-07-30T10:00:00+07:00'
const wednesday = '2024-07-31T10:00:00+07:00'

/** Lists the versions of captures as `part: files`, the shown one with a star. */
function list(first: FullSource, ...others: FullSource[]): string[] {
  const { versions, shown } = listVersions([first, ...others])
  return versions.map((version) => {
    const files = version.captures.map(({ file }) => file).join(' ')
    return `${version.addressPart}${version === shown ? '*' : ''}: ${files}`
  })
}

describe('versions of an article', () => {
  it('are ordered by capture time, and addressed by it in UTC', () => {
    expect(
      list(
        capture('a', wednesday, text('Tiga.')),
        capture('b', monday),
        capture('c', tuesday, text('Dua.')),
      ),
    ).toEqual(['20240729T030000Z: b', '20240730T030000Z: c', '20240731T030000Z*: a'])
  })

  it('without a capture time come first, by file name, under the digits of their SHA-256', () => {
    const other = capture('c', null, text('Lain.'))
    const provenance = { ...other.article.provenance, sha256: '99'.repeat(32) }
    const second = { ...other, article: { ...other.article, provenance } }
    expect(list(capture('a', monday, text('Waktu.')), second, capture('b', null))).toEqual([
      'v1a2b3c4d: b',
      'v99999999: c',
      '20240729T030000Z*: a',
    ])
  })

  it('are addressed by a hash of their text where no SHA-256 is known', () => {
    const provenance = { capture: null, url: null, captured: null }
    const first = { file: 'a', article: toFullRecord(fullArticle('Banjir', { provenance })) }
    expect(listVersions([first]).versions[0]?.addressPart).toMatch(/^v[0-9a-f]{8}$/)
  })

  it('of one second have two addresses', () => {
    expect(
      list(
        capture('a', monday),
        capture('b', monday, text('Dua.')),
        capture('c', monday, text('Tiga.')),
      ),
    ).toEqual([
      '20240729T030000Z: a',
      '20240729T030000Z-1a2b3c4d: b',
      '20240729T030000Z-1a2b3c4d-2*: c',
    ])
  })

  it('are one when the text is the same, addressed by the first capture, shown as the last', () => {
    const { versions, shown } = listVersions([capture('a', tuesday), capture('b', monday)])
    expect(versions).toMatchObject([
      { addressPart: '20240729T030000Z', capturedAt: monday, lastCapturedAt: tuesday },
    ])
    expect(shown.shown.file).toBe('a')
  })

  it('of which the shown capture is the one with the most pictures', () => {
    const figure = capturedPicture('/media/a.jpg')
    const { shown } = listVersions([
      capture('a', monday, { figure }),
      capture('b', tuesday, { figure: { ...figure, file: null } }),
    ])
    expect(shown.shown.file).toBe('a')
  })

  it('are three when a text returns', () => {
    expect(
      list(capture('a', monday), capture('b', tuesday, text('Dua.')), capture('c', wednesday)),
    ).toHaveLength(3)
  })
})

describe('a version is made', () => {
  it.each<[string, Partial<FullArticle>]>([
    ['the body', text('Banjir. Begitu kabar.')],
    ['a number in the body', text('Banjir. Begitu kabarnya 2.')],
    ['the deck', { deck: 'Ringkasnya.' }],
    ['the headline', { headline: 'Banjir Surut' }],
    ['the caption', { figure: describePicture('Warga.', null) }],
    ['the published time', { published: exactTime('2024-07-28') }],
    [
      'the dateline',
      { dateline: { text: 'TEMPO.CO, Jakarta - ', outlet: 'TEMPO.CO', place: 'Jakarta' } },
    ],
  ])('by %s', (_title, fields) => {
    expect(list(capture('a', monday), capture('b', tuesday, fields))).toHaveLength(2)
  })

  it.each<[string, Partial<FullArticle>]>([
    ['white space', text('Banjir.\u00a0 Begitu kabarnya.')],
    ['the end of a paragraph', text('Banjir.', 'Begitu kabarnya.')],
    ['the level of a heading', { body: [heading('Banjir. Begitu kabarnya.', 3)] }],
    ['furniture', { unplaced: ['Iklan'], section: 'Ekonomi', agency: 'ANTARA' }],
    ['a credit', { figure: describePicture(null, 'ANTARA') }],
    ['a form of letters', { headline: 'Banjir'.normalize('NFD') }],
    ['a time that is not stated', { published: null }],
    [
      'a time relative to the capture',
      {
        published: {
          type: 'ago',
          text: '2 jam lalu',
          amount: 2,
          unit: 'hour',
          at: tuesday,
          isEstimated: false,
        },
      },
    ],
    [
      'a date that agrees with the time',
      {
        published: {
          type: 'exact',
          text: '29 Juli',
          at: '2024-07-29T00:00:00+07:00',
          precision: 'day',
          zone: null,
        },
      },
    ],
  ])('not by %s', (_title, fields) => {
    expect(list(capture('a', monday), capture('b', tuesday, fields))).toHaveLength(1)
  })
})

describe('the version at the address', () => {
  const cut = { isPartial: true }
  it('is the newest that is not cut off', () => {
    expect(
      list(
        capture('a', monday),
        capture('b', tuesday, text('Dua.')),
        capture('c', wednesday, { ...cut, ...text('Du') }),
      ),
    ).toEqual(['20240729T030000Z: a', '20240730T030000Z*: b', '20240731T030000Z: c'])
  })

  it('is the longest when all are cut off', () => {
    expect(
      list(
        capture('a', monday, { ...cut, ...text('Dua tiga') }),
        capture('b', tuesday, { ...cut, ...text('Dua tiga empat') }),
        capture('c', wednesday, { ...cut, ...text('Dua') }),
      ),
    ).toEqual(['20240729T030000Z: a', '20240730T030000Z*: b', '20240731T030000Z: c'])
  })

  it('is not made again by a whole capture after one that was cut off', () => {
    expect(
      list(
        capture('a', monday),
        capture('b', tuesday, { ...cut, ...text('Banj') }),
        capture('c', wednesday),
      ),
    ).toEqual(['20240729T030000Z*: a c', '20240730T030000Z: b'])
  })
})
