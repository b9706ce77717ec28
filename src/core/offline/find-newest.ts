type Dated = { headers: { get: (name: string) => string | null } }

/**
 * The answer that the server gave last, by its `Date`. One without a date is older than any other; of
 * two as old, the first. Undefined where there is none.
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

/** In ms since the epoch. An HTTP date is no text of a source: it has one form, in GMT. */
function findDate({ headers }: Dated): number {
  const date = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(date) ? 0 : date
}
