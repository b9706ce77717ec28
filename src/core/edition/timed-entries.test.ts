import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canBeSameTime } from '../related/same-story.ts'
import type { StatedTime } from '../time/stated-time.ts'
import { TimedEntries } from './timed-entries.ts'

const moment = fc.integer({ min: 0, max: 40 * 24 * 4 }).map((quarters) => {
  return new Date(Date.UTC(2024, 0, 1, 0, quarters * 15)).toISOString()
})
const time = fc.oneof(
  fc.constant(null),
  fc.constant<StatedTime>({ type: 'unknown', text: 'kemarin dulu' }),
  moment.map((at): StatedTime => {
    return { type: 'exact', text: at, at, precision: 'minute', zone: null }
  }),
  fc
    .record({
      at: moment,
      unit: fc.constantFrom('hour' as const, 'day' as const, 'week' as const),
      isEstimated: fc.boolean(),
    })
    .map((ago): StatedTime => ({ type: 'ago', text: ago.at, amount: 1, ...ago })),
)

it('the first entry at a compatible time is found, whatever the times', () => {
  fc.assert(
    fc.property(fc.array(time, { maxLength: 12 }), time, (times, sought) => {
      const entries = new TimedEntries<number>()
      for (const [place, each] of times.entries()) entries.add(place, each, place)
      const first = times.findIndex((each) => canBeSameTime(each, sought))
      expect(entries.findFirst(sought)?.entry ?? -1).toBe(first)
    }),
    { numRuns: 2_000 },
  )
})
