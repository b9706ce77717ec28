/**
 * Returns the canonical spelling of a page's path. Hosts serve the page `/library` also at `/library/`,
 * `//library` and `/library/index.html`; the router and the worker's caches know only `/library`. `base` is
 * the path of the site, with a slash at both ends, and keeps its own slash.
 *
 * @example cleanPath('/simak//library/index.html', '/simak/') // '/simak/library'
 */
export function cleanPath(path: string, base: string): string {
  const clean = path.replace(/\/{2,}/g, '/').replace(/\/(?:index\.html)?$/, '')
  return `${clean}/` === base ? base : clean
}
