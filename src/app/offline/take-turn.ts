const lockName = 'simak-latest'

/**
 * Runs a change to the downloaded articles that the reader asked for. Only one tab may change them at a time,
 * because another would delete what this one fetches. A running change is aborted by its signal.
 */
export function takeTurn<Result>(run: (lost: AbortSignal) => Promise<Result>) {
  return hold({ steal: true }, run)
}

/** Runs a change in the background: only when no other runs, and until the reader starts one. */
export function takeFreeTurn<Result>(run: (lost: AbortSignal) => Promise<Result>) {
  return hold({ ifAvailable: true }, run)
}

/** Resolves to the result of `run`, or null when it could not start. */
async function hold<Result>(
  options: LockOptions,
  run: (lost: AbortSignal) => Promise<Result>,
): Promise<Result | null> {
  const lost = new AbortController()
  const held: { work: Promise<Result> | null } = { work: null }
  const turn = navigator.locks.request(lockName, options, (lock) => {
    if (lock !== null) held.work = run(lost.signal)
    return held.work
  })
  // `request` rejects when the lock is stolen, while `run` still works: tell it to stop.
  await turn.catch(() => lost.abort())
  return held.work
}
