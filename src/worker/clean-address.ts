import { cleanPath } from '../core/publish/clean-path.ts'
import { thisBuild } from './this-build.ts'

/** Returns an address without query and hash and in canonical spelling, so each page has one cache entry. */
export function cleanAddress(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + cleanPath(pathname, thisBuild.base)
}
