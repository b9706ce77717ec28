import { type ChangeCount, type ChangePart, changeKinds } from './schema.ts'

/** Sums up counts by kind, in the order in which a summary names them. */
export function sumCounts(counts: readonly ChangeCount[]): ChangeCount[] {
  return changeKinds.flatMap((kind) => {
    const count = counts
      .filter((each) => each.kind === kind)
      .reduce((sum, each) => sum + each.count, 0)
    return count === 0 ? [] : [{ kind, count }]
  })
}

/** Sums up what changed at all places of a comparison; empty when nothing did. */
export function summariseChanges(parts: readonly ChangePart[]): ChangeCount[] {
  return sumCounts(parts.flatMap((part) => (part.type === 'place' ? part.counts : [])))
}
