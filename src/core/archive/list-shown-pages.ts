/** On each side of the shown page. */
const neighbours = 2

/**
 * Lists the pages that a page of something long links to. The first page links to all if `isWhole`, so that
 * each is one step away; the others to the first, the last and their neighbours, because as many links as
 * pages on each page would grow with the square. Null is a gap: `listShownPages(7, 20, true)` →
 * `[1, null, 5, 6, 7, 8, 9, null, 20]`.
 */
export function listShownPages(page: number, pages: number, isWhole: boolean): (number | null)[] {
  const isListed = (each: number) =>
    (isWhole && page === 1) ||
    each === 1 ||
    each === pages ||
    Math.abs(each - page) <= neighbours ||
    // A gap takes as much room as the only number in it.
    (each === 2 && page <= neighbours + 3) ||
    (each === pages - 1 && page >= pages - neighbours - 2)
  const listed = Array.from({ length: pages }, (_, index) => index + 1).filter(isListed)
  return listed.flatMap((each, index) => {
    const before = listed[index - 1]
    return before === undefined || before === each - 1 ? [each] : [null, each]
  })
}
