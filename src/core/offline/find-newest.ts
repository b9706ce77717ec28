type Dated = { headers: { get: (name: string) => string | null } }

/**
 * Returns the answer with the latest `Date` header, or undefined. An answer without a date counts as the
 * oldest; of equal ones the first is returned.
 */
export function findNewest<Answer extends Dated>(
  answers: readonly (Answer | undefined)[],
): Answer | undefined {
  let newest: Answer | undefined
  for (const answer of answers) {
    if (answer === undefined) continue
    if (newest === undefined || findDate(answer) > findDate(newest)) newest = answer
  }
  return newest
}

/** Returns ms since the epoch. `Date.parse` is safe here: an HTTP date has one format, in GMT. */
function findDate({ headers }: Dated): number {
  const date = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(date) ? 0 : date
}
