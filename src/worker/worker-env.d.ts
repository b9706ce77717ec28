/** Replaced at build time with the value that describes the build. */
declare const simakBuild: {
  /** Path of the site on its host; begins and ends with a slash. */
  base: string
  /** Content hash of the build; equal for equal files. */
  id: string
  /** Files that every page needs offline. `revision` is null where the file name contains a hash. */
  shell: { url: string; revision: string | null }[]
  /** Paths of the remaining files of the app. */
  rest: string[]
  /** Whether the edition is small enough to be cached whole. */
  isWhole: boolean
}
