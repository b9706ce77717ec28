/** A promise about sizes: no subject weighs more than `maxBytes`. */
export type Budget = {
  /** What is weighed, as the message names it. */
  name: string
  maxBytes: number
  /** Subjects and their bytes. None at all breaks the budget, too: it would guard nothing. */
  sizes: readonly (readonly [subject: string, bytes: number])[]
}

export type Verdict = { isKept: boolean; line: string }

/** One verdict for each budget: on its heaviest subject. */
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

/** Thousands of bytes; three digits, so that a budget missed by a byte shows it. */
function formatKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(3)
}
