/** Number of versions up to which every two are compared: 66 pairs. */
const maxPaired = 12

/**
 * Whether two versions have a page that compares them; `before` and `after` are indexes among `count`
 * versions. Of an article with many versions these are neighbours, also over one that is cut off, and pairs
 * with the first or the last, so that the number of pages grows with the versions and not with their square.
 */
export function isCompared(before: number, after: number, count: number): boolean {
  if (before < 0 || before >= after || after >= count) return false
  return count <= maxPaired || after - before <= 2 || before === 0 || after === count - 1
}
