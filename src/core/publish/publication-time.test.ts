import { describe, expect, it } from 'vitest'
import { capturedAt, exactTime, fullArticle } from '../article/article-fixture.ts'
import type { StatedTime, Unit } from '../time/stated-time.ts'
import { findBestMoment, findPublishedAt, formatPublished } from './publication-time.ts'

function stated(precision: Unit): StatedTime {
  const at = '2024-07-29T20:15:42+07:00'
  return { type: 'exact', text: 'Senin', at, precision, zone: 'WIB' }
}

function ago(unit: Unit, isEstimated: boolean): StatedTime {
  const at = '2024-09-18T22:00:00+07:00'
  return { type: 'ago', text: '1 lalu', amount: 1, unit, at, isEstimated }
}

describe('a time of publication', () => {
  it.each<[Unit, string | null, string | null]>([
    ['second', '2024-07-29T20:15:42+07:00', '2024-07-29T20:15:42+07:00'],
    ['minute', '2024-07-29T20:15:00+07:00', '2024-07-29T20:15:00+07:00'],
    ['hour', null, '2024-07-29'],
    ['day', null, '2024-07-29'],
    ['week', null, null],
    ['month', null, '2024-07'],
    ['year', null, '2024'],
  ])('known to the %s has the moment %j and is told as %j', (precision, moment, told) => {
    expect(findPublishedAt(stated(precision))).toBe(moment)
    expect(formatPublished(stated(precision))).toBe(told)
  })

  it('counted back from a recorded capture is as precise as its unit', () => {
    expect(findPublishedAt(ago('minute', false))).toBe('2024-09-18T22:00:00+07:00')
    expect(formatPublished(ago('hour', false))).toBe('2024-09-18')
  })

  it.each<Unit>(['minute', 'hour', 'day'])(
    'counted back by the %s from an estimated capture is not claimed',
    (unit) => {
      expect(findPublishedAt(ago(unit, true))).toBeNull()
      expect(formatPublished(ago(unit, true))).toBeNull()
    },
  )

  it('that is unknown or estimated is null', () => {
    for (const time of [null, { type: 'unknown', text: 'kemarin dulu' } as const]) {
      expect(findPublishedAt(time)).toBeNull()
      expect(formatPublished(time)).toBeNull()
    }
  })
})

describe('the best known moment', () => {
  const article = { ...fullArticle('Jembatan'), slug: 'jembatan', related: [] }

  it('is the publication, however roughly known', () => {
    const published = ago('day', true)
    expect(findBestMoment({ ...article, published })).toBe('2024-09-18T22:00:00+07:00')
    expect(findBestMoment({ ...article, published: exactTime('2024-07-29') })).toBe(
      '2024-07-29T12:00:00+07:00',
    )
  })

  it('is else the capture, else null', () => {
    const published = { type: 'unknown', text: 'kemarin dulu' } as const
    expect(findBestMoment({ ...article, published })).toBe(capturedAt)
    const provenance = { capture: null, url: null, captured: null }
    expect(findBestMoment({ ...article, published, provenance })).toBeNull()
    expect(findBestMoment({ ...article, published: null, provenance })).toBeNull()
  })
})
