/** No progress line before this; a shorter build needs none. */
const quietMs = 1_000
/** Minimum time between two updates: often enough to look alive, seldom enough to cost nothing. */
const intervalMs = 100

/** The members of a terminal stream that the progress line uses. */
type Terminal = { isTTY?: boolean; write: (text: string) => unknown }

export type ProgressLine = {
  /** Shows a step, such as `Writing pages  120 of 3400, 40 s left`. */
  show: (step: string, done?: number, total?: number) => void
  /** Erases the line. */
  clear: () => void
}

/**
 * Creates a line on a terminal that shows the current step of a long build. Writes nothing to other outputs.
 */
export function createProgressLine(
  terminal: Terminal,
  now: () => number = () => performance.now(),
): ProgressLine {
  const startedAt = now()
  let shownAt = Number.NEGATIVE_INFINITY
  let current = { step: '', startedAt }
  let isShown = false
  // A carriage return and "erase the line".
  const erase = '\r\u001B[2K'
  return {
    show(step, done, total) {
      const at = now()
      if (step !== current.step) current = { step, startedAt: at }
      if (terminal.isTTY !== true || at - startedAt < quietMs || at - shownAt < intervalMs) return
      const count = done === undefined || total === undefined ? '' : `  ${done} of ${total}`
      const left = formatTimeLeft(at - current.startedAt, done, total)
      terminal.write(`${erase}${step}${count}${left}`)
      shownAt = at
      isShown = true
    },
    clear() {
      if (isShown) terminal.write(erase)
      isShown = false
    },
  }
}

/** Time of a step after which its speed tells how long the rest takes. */
const tellingMs = 2_000

/** `(5000, 100, 500)` → ", 20 s left"; empty as long as nothing can be said. */
function formatTimeLeft(spentMs: number, done?: number, total?: number): string {
  if (done === undefined || total === undefined || done === 0 || spentMs < tellingMs) return ''
  const seconds = Math.ceil((spentMs / done) * (total - done)) / 1_000
  if (seconds < 1) return ''
  return seconds < 90 ? `, ${Math.round(seconds)} s left` : `, ${Math.round(seconds / 60)} min left`
}
