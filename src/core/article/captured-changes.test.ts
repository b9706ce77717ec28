import { describe, expect, it } from 'vitest'
import { findCapturedChanges, stateCapture } from './captured-changes.ts'
import type { Version } from './provenance.ts'

const whole = (day: number): Version => {
  const capturedAt = `2024-09-${day}T10:00:00+07:00`
  return { capturedAt, addressPart: `202409${day}T030000Z` }
}
const cut = (day: number): Version => ({ ...whole(day), isPartial: true })

describe('the changes of an article', () => {
  it('lie between its whole versions; the last version dates the last change', () => {
    const versions = [whole(18), cut(19), whole(20), whole(21), cut(22)]
    expect(findCapturedChanges(versions)).toEqual({ count: 2, last: whole(21) })
  })

  it('lie between all versions when each is cut off', () => {
    expect(findCapturedChanges([cut(18), cut(19)])).toEqual({ count: 1, last: cut(19) })
  })

  it.each([[undefined], [[]], [[whole(18)]], [[whole(18), cut(19)]]])(
    'are none in %j',
    (versions) => {
      expect(findCapturedChanges(versions)).toBeNull()
    },
  )
})

describe('the time of a version', () => {
  it('is stated with the asked precision', () => {
    expect(stateCapture(whole(18), 'day')).toMatchObject({ type: 'exact', precision: 'day' })
  })

  it('is about a day when it was estimated, and unknown when it was not recorded', () => {
    const estimated = { ...whole(18), isEstimated: true }
    expect(stateCapture(estimated, 'minute')).toMatchObject({ type: 'ago', unit: 'day' })
    expect(stateCapture({ capturedAt: null }, 'minute')).toBeNull()
  })
})
