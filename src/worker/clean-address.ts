import { thisBuild } from './this-build.ts'

/** An address without query, hash and the slash at its end: one page has one entry in a cache. */
export function cleanAddress(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + (pathname === thisBuild.base ? pathname : pathname.replace(/\/$/, ''))
}
