/** The names of the site's caches. Sites below different paths of one host have different names. */
export type CacheNames = {
  /** Prefix of all names. */
  prefix: string
  /** Prefix of the caches of builds; a build's id follows. */
  build: string
  /** Names the active build. */
  active: string
  /** Pages and data that the reader opened, limited in number. */
  opened: string
  /** Saved stories, until the reader removes them. */
  saved: string
  /** The newest stories, as many as the reader chose. */
  latest: string
  /** Pictures that were shown, limited in number. */
  pictures: string
  /** Search index files of recent searches, limited in number. */
  search: string
}

/** Returns the cache names of a site; `base` starts and ends with a slash. */
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
