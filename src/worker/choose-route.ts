import { paths } from '../core/publish/paths.ts'
import { cleanAddress } from './clean-address.ts'
import { thisBuild } from './this-build.ts'

/** The way in which the worker answers a request. */
export type RouteName = 'asset' | 'search-entry' | 'search-file' | 'data' | 'page' | 'picture'

/** The parts of a `Request` that decide its route. */
export type Asked = Pick<Request, 'url' | 'mode' | 'cache' | 'destination'>

/** Chooses the route of a request, or null for one that is left to the browser. */
export function chooseRoute({ url, mode, cache, destination }: Asked): RouteName | null {
  const isNavigation = mode === 'navigate'
  const path = findPath(isNavigation ? cleanAddress(url) : url)
  if (path === null) return null
  if (path.startsWith('assets/')) return 'asset'
  // A path with a dot is a file, such as a feed.
  if (isNavigation) return path.includes('.') ? null : 'page'
  // A page that requests `no-store` needs the server's current answer and stores it by itself.
  if (path.endsWith('.json')) return cache === 'no-store' ? null : chooseFileRoute(path)
  return destination === 'image' ? 'picture' : null
}

function chooseFileRoute(path: string): RouteName | null {
  if (path === paths.data.search.slice(1)) return 'search-entry'
  if (path.startsWith('search-index/')) return 'search-file'
  // They shorten the wait for the network, so offline nobody needs them.
  if (path.startsWith('data/beginnings/')) return null
  return path.startsWith('data/') ? 'data' : null
}

/** Returns a path below the site's base, or null for an address outside of the site. */
function findPath(address: string): string | null {
  const { origin, pathname } = new URL(address)
  const isOurs = origin === location.origin && pathname.startsWith(thisBuild.base)
  return isOurs ? pathname.slice(thisBuild.base.length) : null
}
