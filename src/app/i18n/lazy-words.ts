/** The words of a part of the app that opens later, in one language. */
export type LazyWords<Words> = {
  /** Fetches the words. Rejects where their file fails to load; the next call tries again. */
  load: () => Promise<void>
  /** The words once they are loaded, else null. */
  read: () => Words | null
}

/** Creates a part from the import of its words: `createLazyWords(() => import('./share.ts'))`. */
export function createLazyWords<Words>(
  fetchWords: () => Promise<{ words: Words }>,
): LazyWords<Words> {
  let words: Words | null = null
  return {
    load: async () => {
      words ??= (await fetchWords()).words
    },
    read: () => words,
  }
}
