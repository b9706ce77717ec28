import { type Instant, rankInstant } from '../time/instant.ts'
import type { Listening, Position, Saved, Trail, Visit } from './schema.ts'

/** Two rows of one story or trail become one. `mine` itself comes back when `theirs` adds nothing. */
type Merge<Row> = (mine: Row, theirs: Row) => Row

/** Saved since the earlier moment; the story as it was when saved last. */
export const mergeSaved: Merge<Saved> = (mine, theirs) => {
  const story = isLater(theirs.savedAt, mine.savedAt) ? theirs.story : mine.story
  const savedAt = isLater(mine.savedAt, theirs.savedAt) ? theirs.savedAt : mine.savedAt
  return story === mine.story && savedAt === mine.savedAt ? mine : { ...mine, story, savedAt }
}

/** Opened first at the earlier, and last at the later of both. */
export const mergeVisit: Merge<Visit> = (mine, theirs) => {
  const firstAt = isLater(mine.firstAt, theirs.firstAt) ? theirs.firstAt : mine.firstAt
  const { lastAt, story } = isLater(theirs.lastAt, mine.lastAt) ? theirs : mine
  const isSame = firstAt === mine.firstAt && lastAt === mine.lastAt
  return isSame ? mine : { ...mine, story, firstAt, lastAt }
}

/** The place where reading stopped last. */
export const mergePosition: Merge<Position> = mergeNewest
/** The place where listening stopped last. */
export const mergeListening: Merge<Listening> = mergeNewest

/** The longer trail holds what the shorter one held when both set out; of equal ones the newer. */
export const mergeTrail: Merge<Trail> = (mine, theirs) =>
  mine.steps.length === theirs.steps.length
    ? mergeNewest(mine, theirs)
    : mine.steps.length > theirs.steps.length
      ? mine
      : theirs

/** The row that was changed last; `mine` where both were changed at one moment. */
export function mergeNewest<Row extends { changedAt: Instant }>(mine: Row, theirs: Row): Row {
  return isLater(theirs.changedAt, mine.changedAt) ? theirs : mine
}

/** Whether one instant is after another, in whatever zone each is written. */
export function isLater(instant: Instant, other: Instant): boolean {
  return rankInstant(instant) > rankInstant(other)
}
