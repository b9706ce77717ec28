import { cleanPath } from '../../core/publish/clean-path.ts'

/**
 * Rewrites the address bar to the canonical spelling of the address, which the router knows. Returns true
 * if it changed, as for `/library/index.html`.
 */
export function cleanLocation(): boolean {
  const { pathname, search, hash } = location
  const path = cleanPath(pathname, import.meta.env.BASE_URL)
  if (path === pathname) return false
  history.replaceState(history.state, '', path + search + hash)
  return true
}
