/** Caches of a site. Sites below different paths of one host keep apart. */
export type CacheNames = {
  /** What every name of the site begins with. */
  prefix: string
  /** What the name of a build's own files begins with; its number follows. */
  build: string
  /** Which build answers for pages. */
  active: string
  /** What was opened. The oldest goes when there is much of it. */
  opened: string
  /** Saved stories, each as long as it is saved. */
  saved: string
  /** The newest stories, as many as the reader wants. */
  latest: string
  /** Pictures that were shown. */
  pictures: string
  /** What was searched of the index. */
  search: string
}

/** Names the caches of the site at a base, which begins and ends with a slash. */
export function nameCaches(base: string): CacheNames {
  const prefix = `simak:${base}:`
  return {
    prefix,
    build: `${prefix}build-`,
    active: `${prefix}active`,
    opened: `${prefix}opened`,
    saved: `${prefix}saved`,
    latest: `${prefix}latest`,
    pictures: `${prefix}pictures`,
    search: `${prefix}search`,
  }
}
