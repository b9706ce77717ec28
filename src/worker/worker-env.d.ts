/** What the build knows of itself, and sets in the place of this name. */
declare const simakBuild: {
  /** Path of the site on its host; begins and ends with a slash. */
  base: string
  /** Of the same files the same. */
  id: string
  /** Without these no page works offline. `revision` is null where the name says it. */
  shell: { url: string; revision: string | null }[]
  /** Paths of the app's other files. */
  rest: string[]
  /** Whether the edition is so small that it is kept whole. */
  isWhole: boolean
}
