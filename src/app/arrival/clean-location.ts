import { cleanPath } from '../../core/publish/clean-path.ts'

/**
 * Gives the page that was opened the one spelling of its address, which the router knows. Returns true
 * where the reader had come by another, such as `/library/index.html`.
 */
export function cleanLocation(): boolean {
  const { pathname, search, hash } = location
  const path = cleanPath(pathname, import.meta.env.BASE_URL)
  if (path === pathname) return false
  history.replaceState(history.state, '', path + search + hash)
  return true
}
