import type { Library } from './library.ts'

/** A browser that asks the reader may take minutes; a notice about a save cannot wait that long. */
const answerLimitMs = 500

/**
 * Waits for the browser's answer, asked for at the first save, whether it persists its storage. Resolves
 * to null when there is no answer in time.
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
