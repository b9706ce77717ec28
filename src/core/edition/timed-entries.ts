import { findTolerance } from '../related/same-story.ts'
import { unitMs } from '../time/calendar.ts'
import { findMoment, type StatedTime } from '../time/stated-time.ts'

/** An entry and its place among all entries, by which the first one is chosen. */
type Placed<Entry> = { entry: Entry; place: number }

/** The entries of one day: the first of all, and of each moment. */
type Day<Entry> = { first: Placed<Entry>; byMoment: Map<number, Placed<Entry>> }

/**
 * Entries with one headline, by their times. Finds the first one whose time can be that of a story, as
 * `canBeSameTime` says, without comparing with each: a site may have the same headline on every day of ten years.
 */
export class TimedEntries<Entry> {
  /** The first entry, and the first one without a known moment, which any time agrees with. */
  #first: Placed<Entry> | undefined
  #untimed: Placed<Entry> | undefined
  /** By tolerance in ms, then by day since the epoch. */
  readonly #days = new Map<number, Map<number, Day<Entry>>>()

  /** Adds an entry. Of two entries the one with the smaller place comes first; places must rise. */
  add(entry: Entry, time: StatedTime | null, place: number): void {
    const placed = { entry, place }
    this.#first ??= placed
    const moment = findMoment(time)
    if (time === null || moment === null) {
      this.#untimed ??= placed
      return
    }
    const tolerance = findTolerance(time)
    const days = this.#days.get(tolerance) ?? new Map<number, Day<Entry>>()
    this.#days.set(tolerance, days)
    const number = findDay(moment)
    const day = days.get(number)
    if (day === undefined)
      days.set(number, { first: placed, byMoment: new Map([[moment, placed]]) })
    else if (!day.byMoment.has(moment)) day.byMoment.set(moment, placed)
  }

  /** Returns the first entry whose time can be this one; undefined when there is none. */
  findFirst(time: StatedTime | null): Placed<Entry> | undefined {
    const moment = findMoment(time)
    if (time === null || moment === null) return this.#first
    const tolerance = findTolerance(time)
    const found = [...this.#days].map(([other, days]) =>
      findFirstWithin(days, moment, tolerance + other),
    )
    return [this.#untimed, ...found].reduce(takeFirst, undefined)
  }
}

function findDay(moment: number): number {
  return Math.floor(moment / unitMs.day)
}

/** Finds the first entry at most `reach` ms from a moment. Only the days at both ends are looked through. */
function findFirstWithin<Entry>(
  days: ReadonlyMap<number, Day<Entry>>,
  moment: number,
  reach: number,
): Placed<Entry> | undefined {
  const [start, end] = [findDay(moment - reach), findDay(moment + reach)]
  let found: Placed<Entry> | undefined
  for (const [number, day] of takeBetween(days, start, end)) {
    if (number > start && number < end) found = takeFirst(found, day.first)
    else {
      for (const [other, placed] of day.byMoment) {
        if (Math.abs(other - moment) <= reach) found = takeFirst(found, placed)
      }
    }
  }
  return found
}

/** Returns the entries of a map whose keys are between two numbers, by the shorter way. */
function takeBetween<Value>(
  map: ReadonlyMap<number, Value>,
  start: number,
  end: number,
): [number, Value][] {
  if (map.size < end - start) return [...map].filter(([key]) => key >= start && key <= end)
  const found: [number, Value][] = []
  for (let key = start; key <= end; key += 1) {
    const value = map.get(key)
    if (value !== undefined) found.push([key, value])
  }
  return found
}

function takeFirst<Entry>(
  a: Placed<Entry> | undefined,
  b: Placed<Entry> | undefined,
): Placed<Entry> | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a.place < b.place ? a : b
}
