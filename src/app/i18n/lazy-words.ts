/** The words of a part in one language, loaded on demand. */
export type LazyWords<Words> = {
  /** Fetches the words. Rejects when loading fails; the next call tries again. */
  load: () => Promise<void>
  /** Returns the words, or null before they are loaded. */
  read: () => Words | null
  /** Provides words that are loaded already, for prerendering, which cannot wait. */
  provide: (loaded: Words) => void
}

/** Wraps the import of a part's words: `createLazyWords(() => import('./share.ts'))`. */
export function createLazyWords<Words>(
  fetchWords: () => Promise<{ words: Words }>,
): LazyWords<Words> {
  let words: Words | null = null
  return {
    load: async () => {
      words ??= (await fetchWords()).words
    },
    read: () => words,
    provide: (loaded) => {
      words = loaded
    },
  }
}
