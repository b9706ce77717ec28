/**
 * The one clock of the page. Labels request a tick at the moment when their text changes. No timer runs
 * while the page is hidden or no tick is requested.
 */
export type LiveClock = {
  subscribe: (listener: () => void) => () => void
  /** The moment of the last tick, in ms since the epoch; constant during a render. */
  now: () => number
  /** Requests a tick at `at` (ms since the epoch). Returns a function that withdraws the request. */
  request: (at: number) => () => void
}

/** The longest delay that `setTimeout` supports; a longer one fires at once. */
const maxDelayMs = 2_147_483_647

/** Creates a clock; until its first tick it returns the moment of its creation. */
export function createLiveClock(): LiveClock {
  const listeners = new Set<() => void>()
  const requests = new Set<{ at: number }>()
  let now = Date.now()
  let timer: ReturnType<typeof setTimeout> | undefined

  const schedule = () => {
    clearTimeout(timer)
    if (document.hidden || requests.size === 0) return
    const next = Math.min(...[...requests].map(({ at }) => at))
    timer = setTimeout(tick, Math.min(Math.max(0, next - Date.now()), maxDelayMs))
  }
  const tick = () => {
    now = Date.now()
    // A label whose request is removed here requests its next tick when it renders.
    for (const request of requests) if (request.at <= now) requests.delete(request)
    for (const listener of listeners) listener()
    schedule()
  }
  const onReturn = () => (document.hidden ? clearTimeout(timer) : tick())

  return {
    subscribe(listener) {
      if (listeners.size === 0) {
        document.addEventListener('visibilitychange', onReturn)
        window.addEventListener('pageshow', onReturn)
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        document.removeEventListener('visibilitychange', onReturn)
        window.removeEventListener('pageshow', onReturn)
        clearTimeout(timer)
      }
    },
    now: () => now,
    request(at) {
      const request = { at }
      requests.add(request)
      schedule()
      return () => {
        requests.delete(request)
        schedule()
      }
    },
  }
}
