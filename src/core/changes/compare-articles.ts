import type { FullArticle } from '../article/schema.ts'
import { compareBodies } from './compare-bodies.ts'
import { type ComparedFields, compareFields } from './compare-fields.ts'
import { listComparedUnits } from './compared-units.ts'
import type { ChangeKind, ChangePart } from './schema.ts'

/** An article, as far as versions of it are compared. */
export type Comparable = ComparedFields & Pick<FullArticle, 'body' | 'dateline' | 'isPartial'>

/**
 * Compares two versions of an article: headline, deck, time and caption first, then the body in the order of
 * the newer one. The result contains what changed with a little context, and counts what did not.
 */
export function compareArticles(before: Comparable, after: Comparable): ChangePart[] {
  const body = compareBodies({
    before: listComparedUnits(before),
    after: listComparedUnits(after),
    language: after.language,
  })
  return [...compareFields(before, after), ...markCutOff(body, before, after)]
}

/**
 * Where one capture is cut off, what only the other has at its end was not added or removed. Both cut off
 * leaves it open which is longer.
 */
function markCutOff(
  parts: readonly ChangePart[],
  before: Comparable,
  after: Comparable,
): ChangePart[] {
  if (before.isPartial === after.isPartial) return [...parts]
  const version = before.isPartial ? 'before' : 'after'
  const kind: ChangeKind = before.isPartial ? 'paragraph-added' : 'paragraph-removed'
  const last = parts.at(-1)
  if (last?.type !== 'place' || last.counts.some((count) => count.kind !== kind)) return [...parts]
  return [...parts.slice(0, -1), { type: 'cut-off', version, units: last.texts.length }]
}
