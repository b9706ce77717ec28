/**
 * The one spelling of a page's path. Hosts also answer `/library/`, `//library` and `/library/index.html`
 * with the page of `/library`; the router and the worker's caches know only the last. `base` is the path
 * below which the site lies, with a slash at both ends; it keeps its own slash.
 *
 * @example cleanPath('/simak//library/index.html', '/simak/') // '/simak/library'
 */
export function cleanPath(path: string, base: string): string {
  const clean = path.replace(/\/{2,}/g, '/').replace(/\/(?:index\.html)?$/, '')
  return `${clean}/` === base ? base : clean
}
