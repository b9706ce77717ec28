import { findAnchor, type Place } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { Position } from '../../core/library/schema.ts'
import { findTop, isLong } from '../ui/measure-sight.ts'

/**
 * Returns the words at which the reader stopped, if they are gone from a long article that is not finished; null
 * while the place can still be found, and once the reader has scrolled on.
 */
export function findLostWords(
  units: readonly TextUnit[],
  position: Position | undefined,
): string | null {
  if (position === undefined || position.isDone || !isLong(units)) return null
  if (window.scrollY > window.innerHeight) return null
  const { anchor } = position
  if (findAnchor(units, anchor) !== null) return null
  return anchor.quote === '' ? anchor.prefix : anchor.quote
}

/**
 * Returns the place where the reader can resume, or null: when the article is finished, short or has
 * changed, when the place is in the first window, or when the reader has already scrolled further.
 */
export function findResumePlace(
  units: readonly TextUnit[],
  position: Position | undefined,
): Place | null {
  if (position === undefined || position.isDone || !isLong(units)) return null
  if (window.scrollY > window.innerHeight) return null
  const place = findAnchor(units, position.anchor)
  if (place === null) return null
  const length = units[place.unit]?.text.length ?? 0
  // A position at the end of a unit resumes at the next unit.
  const isAtEnd = place.offset >= length && place.unit + 1 < units.length
  const next = isAtEnd ? { unit: place.unit + 1, offset: 0 } : place
  const top = findTop(next, units[next.unit]?.text.length ?? 0)
  return top !== null && top + window.scrollY > window.innerHeight ? next : null
}
