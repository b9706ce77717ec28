/**
 * Normalizes the base of a site to the form `/` or `/a/b/`. Throws when it is more than a plain path.
 *
 * `cleanBase('simak') → '/simak/'`
 */
export function cleanBase(base: string): string {
  const segments = base.split('/').filter((segment) => segment !== '')
  if (segments.some((segment) => !/^[\w~-][\w.~-]*$/.test(segment))) {
    throw new Error(`The base has to be a plain path such as /simak/, not "${base}".`)
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`
}
