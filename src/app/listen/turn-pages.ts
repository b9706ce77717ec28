type Navigate = {
  (path: string, options: { replace: boolean }): unknown
  (delta: number): unknown
}

/**
 * Returns functions that open the pages of a queue. All its pages share one history entry after the one where
 * the reader began, so that Back leads there, however many stories were read aloud; the page where they began
 * is reached by going back.
 */
export function createPageTurner(navigate: Navigate, begunAt: string) {
  let start = begunAt
  let hasEntry = false
  return {
    turnTo(path: string): void {
      if (hasEntry && path === start) {
        hasEntry = false
        navigate(-1)
        return
      }
      navigate(path, { replace: hasEntry })
      hasEntry = true
    },
    /** To be called when the reader has followed a link inside a page: that entry is not the queue's. */
    beginAt(path: string): void {
      start = path
      hasEntry = false
    },
  }
}
