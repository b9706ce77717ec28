/** A size limit: no subject weighs more than `maxBytes`. */
export type Budget = {
  /** Name of the subjects in the report. */
  name: string
  maxBytes: number
  /** Subjects and their bytes. An empty list counts as exceeded, because such a budget guards nothing. */
  sizes: readonly (readonly [subject: string, bytes: number])[]
}

export type Verdict = { isKept: boolean; line: string }

/** Returns one verdict per budget, about its heaviest subject. */
export function checkBudgets(budgets: readonly Budget[]): Verdict[] {
  return budgets.map(({ name, maxBytes, sizes }) => {
    const [heaviest] = sizes.toSorted(([, a], [, b]) => b - a)
    if (heaviest === undefined) {
      return { isKept: false, line: `OVER  ${name}: nothing was found that it could be about` }
    }
    const [subject, bytes] = heaviest
    const isKept = bytes <= maxBytes
    const found = `${formatKilobytes(bytes)} of ${formatKilobytes(maxBytes)} KB`
    return { isKept, line: `${isKept ? 'ok  ' : 'OVER'}  ${name}: ${found} (${subject})` }
  })
}

/** In thousands of bytes, with three digits, so that an excess of one byte is visible. */
function formatKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(3)
}
