import type { PublishedArticle } from '../article/schema.ts'
import { formatAddress, isKnownSite, type SiteAddress } from '../publish/format-address.ts'
import { paths } from '../publish/paths.ts'
import type { PartOptions } from './part.ts'

/**
 * The addresses that a file can hold of a site's pages. A file is opened away from the site, where a
 * relative address leads nowhere, so a site that does not know its own address gives none.
 */
export function findSiteHrefs(
  { slug }: PublishedArticle,
  site: SiteAddress,
): Pick<PartOptions, 'findHref' | 'address'> {
  if (!isKnownSite(site)) return { findHref: () => null, address: null }
  const findHref = (of: string) => formatAddress(site, paths.article(of))
  return { findHref, address: findHref(slug) }
}
