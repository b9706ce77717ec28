import type { Library } from './library.ts'

/** Ms after which nobody waits any longer: a browser that asks the reader can take its time. */
const patience = 500

/** Whether the browser, asked at a first save, promised to keep the library; null where no answer came in time. */
export function waitForPromise(library: Library): Promise<boolean | null> {
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
    const timer = setTimeout(answer, find() === null ? patience : 0)
  })
}
