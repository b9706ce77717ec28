/** No progress line before this; a shorter build needs none. */
const quietMs = 1_000
/** Minimum time between two updates: often enough to look alive, seldom enough to cost nothing. */
const intervalMs = 100

/** The members of a terminal stream that the progress line uses. */
type Terminal = { isTTY?: boolean; write: (text: string) => unknown }

export type ProgressLine = {
  /** Shows a step, such as `Writing pages  120 of 3400`. */
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
  let isShown = false
  // A carriage return and "erase the line".
  const erase = '\r\u001B[2K'
  return {
    show(step, done, total) {
      const at = now()
      if (terminal.isTTY !== true || at - startedAt < quietMs || at - shownAt < intervalMs) return
      const count = done === undefined || total === undefined ? '' : `  ${done} of ${total}`
      terminal.write(`${erase}${step}${count}`)
      shownAt = at
      isShown = true
    },
    clear() {
      if (isShown) terminal.write(erase)
      isShown = false
    },
  }
}
