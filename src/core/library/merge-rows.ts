import { type Instant, rankInstant } from '../time/instant.ts'
import type { ListeningPosition, Position, Saved, Trail, Visit } from './schema.ts'

/** Merges two rows of one story or trail. Returns `mine` itself when `theirs` changes nothing. */
type Merge<Row> = (mine: Row, theirs: Row) => Row

/** Keeps the earlier save, and the story text of the later one. */
export const mergeSaved: Merge<Saved> = (mine, theirs) => {
  const story = isLater(theirs.savedAt, mine.savedAt) ? theirs.story : mine.story
  const savedAt = isLater(mine.savedAt, theirs.savedAt) ? theirs.savedAt : mine.savedAt
  return story === mine.story && savedAt === mine.savedAt ? mine : { ...mine, story, savedAt }
}

/** Keeps the earlier first visit and the later last visit. */
export const mergeVisit: Merge<Visit> = (mine, theirs) => {
  const firstAt = isLater(mine.firstAt, theirs.firstAt) ? theirs.firstAt : mine.firstAt
  const { lastAt, story } = isLater(theirs.lastAt, mine.lastAt) ? theirs : mine
  const isSame = firstAt === mine.firstAt && lastAt === mine.lastAt
  return isSame ? mine : { ...mine, story, firstAt, lastAt }
}

/** Keeps the later reading position. */
export const mergePosition: Merge<Position> = mergeNewest
/** Keeps the later listening position. */
export const mergeListening: Merge<ListeningPosition> = mergeNewest

/** Keeps the longer trail, which usually contains the shorter one; of equally long ones the newer. */
export const mergeTrail: Merge<Trail> = (mine, theirs) =>
  mine.steps.length === theirs.steps.length
    ? mergeNewest(mine, theirs)
    : mine.steps.length > theirs.steps.length
      ? mine
      : theirs

/** Returns the row that was changed last; `mine` if both changed at the same moment. */
export function mergeNewest<Row extends { changedAt: Instant }>(mine: Row, theirs: Row): Row {
  return isLater(theirs.changedAt, mine.changedAt) ? theirs : mine
}

/** Whether an instant is after another, whatever zones they are written in. */
export function isLater(instant: Instant, other: Instant): boolean {
  return rankInstant(instant) > rankInstant(other)
}
