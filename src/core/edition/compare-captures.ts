import { compareTexts } from '../text/compare-texts.ts'
import { type Instant, rankInstant } from '../time/instant.ts'
import type { FullSource } from './group-captures.ts'

/** Compares captures by their time, those without one first, and equal ones by file name. */
export function compareOldestFirst(a: FullSource, b: FullSource): number {
  const [rankA, rankB] = [rankInstant(findCapturedAt(a)), rankInstant(findCapturedAt(b))]
  // Two unknown times are equal, and the difference of their ranks is no number.
  return rankA === rankB ? compareTexts(a.file, b.file) : rankA - rankB
}

/** Returns when a capture was made; null when unknown. */
export function findCapturedAt({ article }: FullSource): Instant | null {
  return article.provenance.captured?.at ?? null
}
