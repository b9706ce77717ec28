import type { PublishedArticle } from '../article/schema.ts'
import { findCitedPath } from '../publish/find-cited-path.ts'
import { formatAddress, isKnownSite, type SiteAddress } from '../publish/format-address.ts'
import { paths } from '../publish/paths.ts'
import type { PartOptions } from './part.ts'

/**
 * Returns the addresses of the site's pages and pictures for a downloaded file. Relative addresses do not work outside of
 * the site, so a site that does not know its own address provides none.
 */
export function findSiteHrefs(
  article: PublishedArticle,
  site: SiteAddress,
): Pick<PartOptions, 'findHref' | 'findImage' | 'address'> {
  if (!isKnownSite(site)) return { findHref: () => null, findImage: () => null, address: null }
  const findHref = (of: string) => formatAddress(site, paths.article(of))
  const findImage = (path: string) => formatAddress(site, path)
  return { findHref, findImage, address: formatAddress(site, findCitedPath(article)) }
}
