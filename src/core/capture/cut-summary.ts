/** Outlets cut a summary at 150 code points; a trailing space may be trimmed from that. */
const summaryLimit = 149

/** Whether a summary was cut short by its source: it ends in an ellipsis, or at the limit within a sentence. */
export function isCut(summary: string): boolean {
  return (
    /(?:…|\.\.\.)$/u.test(summary) ||
    ([...summary].length >= summaryLimit && !/[.!?]["'”’)]*$/u.test(summary))
  )
}
