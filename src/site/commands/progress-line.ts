/** A build that ends sooner needs no progress line. */
const quietMs = 1_000
/** Time between two states of the line: often enough to look alive, seldom enough to cost nothing. */
const intervalMs = 100

/** A terminal as far as the progress line needs it. */
type Terminal = { isTTY?: boolean; write: (text: string) => unknown }

export type ProgressLine = {
  /** Shows a step, such as `Writing pages  120 of 3400`. */
  show: (step: string, done?: number, total?: number) => void
  /** Takes the line away. */
  clear: () => void
}

/** One line at the end of a terminal that says what a long build is doing. Elsewhere nothing is written. */
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
