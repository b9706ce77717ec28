/**
 * The one clock of the page. It ticks only when something shown is about to change: labels ask for a
 * tick at their next boundary. No timer runs while the page is hidden or nothing asks.
 */
export type LiveClock = {
  subscribe: (listener: () => void) => () => void
  /** The moment of the last tick, ms since the epoch; the same for a whole render. */
  now: () => number
  /** Asks for a tick at `at` (ms since the epoch). Returns how to withdraw. */
  request: (at: number) => () => void
}

/** The longest delay `setTimeout` keeps, in ms. */
const maxDelayMs = 2_147_483_647

/** A clock that stands at the moment it was made until the first tick. */
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
    // A label whose moment has come asks again when it has rendered.
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
