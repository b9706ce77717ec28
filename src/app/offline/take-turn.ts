const lockName = 'simak-latest'

/**
 * Runs what the reader asks for of the newest stories. In all tabs one at a time changes what is kept of
 * them, or one would remove what another fetches: what runs already is told by its signal to stop.
 */
export function takeTurn<Result>(run: (lost: AbortSignal) => Promise<Result>) {
  return hold({ steal: true }, run)
}

/** Runs something when nothing of that kind runs, until the reader asks for something. */
export function takeFreeTurn<Result>(run: (lost: AbortSignal) => Promise<Result>) {
  return hold({ ifAvailable: true }, run)
}

/** What `run` gave; null where it could not run. */
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
  // Who loses the turn hears it here, while the work still goes on.
  await turn.catch(() => lost.abort())
  return held.work
}
