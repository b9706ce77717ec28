/** A reader who turns back sooner has not read the article. */
export const glanceMs = 2_000

/** The parts of a document that say whether it is visible. */
export type Visible = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>

/**
 * Runs a task once, when the page has been visible for longer than a glance without a break. Returns a
 * function that cancels the task.
 */
export function afterGlance(page: Visible, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    page.removeEventListener('visibilitychange', restart)
  }
  const restart = () => {
    clearTimeout(timer)
    if (page.hidden) return
    timer = setTimeout(() => {
      stop()
      run()
    }, glanceMs)
  }
  page.addEventListener('visibilitychange', restart)
  restart()
  return stop
}
