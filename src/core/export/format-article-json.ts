import { listPictures } from '../article/list-pictures.ts'
import type { PublishedArticle } from '../article/schema.ts'
import { formatAddress, isKnownSite, type SiteAddress } from '../publish/format-address.ts'
import { paths } from '../publish/paths.ts'

/**
 * Formats an article as JSON that matches the published schema, so that another archive can import it. If it
 * has pictures, `site` is the address below which the paths of their files are.
 */
export function formatArticleJson(article: PublishedArticle, site: SiteAddress): string {
  const hasFiles = listPictures(article).some(({ file }) => file !== null)
  const known = hasFiles && isKnownSite(site) ? { site: formatAddress(site, paths.front) } : {}
  // First what a reader of the file has to know.
  const { version, ...others } = article
  return `${JSON.stringify({ version, ...others, ...known }, null, 2)}\n`
}
