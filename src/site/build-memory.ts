/** What earlier builds have worked out, by what it was made from. */
export type BuildMemory = {
  recall: (key: string) => unknown
  remember: (key: string, value: unknown) => void
}

/** A memory of nothing, for a build without a cache. */
export const noMemory: BuildMemory = { recall: () => undefined, remember: () => undefined }
