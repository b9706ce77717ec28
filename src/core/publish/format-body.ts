import { openWithDateline } from '../article/open-with-dateline.ts'
import type { PublishedFullArticle } from '../article/schema.ts'
import { formatAddress, isKnownSite, type SiteAddress } from './format-address.ts'
import { paths } from './paths.ts'
import { writeBlock } from './write-block.ts'

/**
 * Formats a body as HTML for feeds, with the dateline before its first words. Links to other articles point
 * to their pages here if the site knows its own address, else to the originals.
 */
export function formatBody({ body, dateline }: PublishedFullArticle, site: SiteAddress): string {
  const findHref = (slug: string) =>
    isKnownSite(site) ? formatAddress(site, paths.article(slug)) : null
  return openWithDateline(body, dateline)
    .map((block) => writeBlock(block, findHref))
    .join('')
}
