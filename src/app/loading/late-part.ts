/** A part of the app that loads when it is needed, but is prerendered, so that it can be read at once. */
export type LatePart<Part> = {
  /** Fetches the part. Rejects when loading fails; the next call tries again. */
  load: () => Promise<Part>
  /** Returns the part, or null before it is loaded. */
  read: () => Part | null
  /** Provides a part that is loaded already, for prerendering, which cannot wait. */
  provide: (loaded: Part) => void
}

/** Wraps the import of a part: `createLatePart(() => import('./changes-pages.tsx'))`. */
export function createLatePart<Part>(fetchPart: () => Promise<Part>): LatePart<Part> {
  let part: Part | null = null
  return {
    load: async () => {
      part ??= await fetchPart()
      return part
    },
    read: () => part,
    provide: (loaded) => {
      part = loaded
    },
  }
}
