import { cleanPath } from '../core/publish/clean-path.ts'
import { thisBuild } from './this-build.ts'

/** An address without query and hash, in its one spelling: a page has one entry in a cache. */
export function cleanAddress(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + cleanPath(pathname, thisBuild.base)
}
