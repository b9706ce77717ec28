import { findAnchor, type Place } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { Position } from '../../core/library/schema.ts'
import { findTop, isLong } from '../ui/measure-sight.ts'

/**
 * The place to offer to go on from; null where none is worth an offer: the article is read, short or
 * another one by now, or the place is in the first window, or the reader has gone further already.
 */
export function findResumePlace(
  blocks: readonly TextUnit[],
  position: Position | undefined,
): Place | null {
  if (position === undefined || position.isDone || !isLong(blocks)) return null
  if (window.scrollY > window.innerHeight) return null
  const place = findAnchor(blocks, position.anchor)
  if (place === null) return null
  const length = blocks[place.block]?.text.length ?? 0
  // What was noted as the end of a block goes on with the next.
  const isAtEnd = place.offset >= length && place.block + 1 < blocks.length
  const next = isAtEnd ? { block: place.block + 1, offset: 0 } : place
  const top = findTop(next, blocks[next.block]?.text.length ?? 0)
  return top !== null && top + window.scrollY > window.innerHeight ? next : null
}
