import { findMoment } from '../time/stated-time.ts'
import type { Candidate } from './candidate.ts'

const hourMs = 60 * 60_000

/** An older story is no news beside the newest one. */
const leadWithinMs = 24 * hourMs

/** Readers met these stories last. */
const freshWithinMs = 6 * hourMs

/** A shorter text is a notice, not a report. */
const longMinutes = 3

/** What each property adds. A picture or an editor's choice outweighs a few hours, and nothing outweighs both. */
const points = { picture: 3, pick: 3, isLong: 2, isFresh: 2, isWhole: 4 }

/**
 * Chooses the lead of the front page among the articles of the newest article's last 24 hours: the one with
 * the most points for its picture, an editor's pick, length, freshness and for being captured whole. Of equal
 * ones it is the newest. `newestFirst` contains full articles only; returns undefined when it is empty.
 */
export function chooseLead(newestFirst: readonly Candidate[]): Candidate | undefined {
  const [newest] = newestFirst
  if (newest === undefined) return undefined
  let best = { candidate: newest, points: countPoints(newest, 0) }
  for (const candidate of newestFirst) {
    const age = findAge(candidate, newest)
    if (age === null || age > leadWithinMs) break
    const counted = countPoints(candidate, age)
    if (counted > best.points) best = { candidate, points: counted }
  }
  return best.candidate
}

function countPoints(candidate: Candidate, ageMs: number): number {
  const { hasLeadPicture, isPicked, readingMinutes, isPartial } = candidate
  return (
    (hasLeadPicture ? points.picture : 0) +
    (isPicked ? points.pick : 0) +
    ((readingMinutes ?? 0) >= longMinutes ? points.isLong : 0) +
    (ageMs <= freshWithinMs ? points.isFresh : 0) +
    (isPartial ? 0 : points.isWhole)
  )
}

/** Returns how much older a story is than the newest, in ms; null where a time is unknown. */
function findAge(older: Candidate, newest: Candidate): number | null {
  if (older === newest) return 0
  const [from, to] = [older, newest].map(({ story }) => findMoment(story.published))
  return typeof from === 'number' && typeof to === 'number' ? to - from : null
}
