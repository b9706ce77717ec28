/**
 * Finds the version with which a version is compared to say what it changed: the one before it that is whole.
 * A cut-off version changes nothing, unless all are cut off. Returns an index, or null.
 */
export function findPrevious(isPartial: readonly boolean[], index: number): number | null {
  const counts = isPartial.every(Boolean) ? isPartial.map(() => false) : isPartial
  if (counts[index] !== false) return null
  const before = counts.slice(0, index).lastIndexOf(false)
  return before === -1 ? null : before
}
