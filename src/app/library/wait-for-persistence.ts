import type { Library } from './library.ts'

/** How long a notice waits for the answer: a browser that asks the reader may take minutes. */
const answerLimitMs = 500

/**
 * Whether the browser, asked at the first save, persists its storage from now on. Null where it gives no
 * answer in time.
 */
export function waitForPersistence(library: Library): Promise<boolean | null> {
  const find = () => {
    const state = library.state()
    return state.type === 'ready' && state.wasAsked ? state.isPersisted : null
  }
  return new Promise((resolve) => {
    const answer = () => {
      stop()
      clearTimeout(timer)
      resolve(find())
    }
    const stop = library.subscribe(() => {
      if (find() !== null) answer()
    })
    const timer = setTimeout(answer, find() === null ? answerLimitMs : 0)
  })
}
