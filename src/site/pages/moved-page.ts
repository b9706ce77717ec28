import type { PublishedArticle } from '../../core/article/schema.ts'
import { formatAddress, type SiteAddress } from '../../core/publish/format-address.ts'
import { escapeMarkup } from '../../core/publish/markup.ts'
import { paths } from '../../core/publish/paths.ts'

/**
 * Formats the page of an address that another version's headline would have had. It leads to the article
 * without script, and names the article's address as its own.
 */
export function formatMovedPage(
  { slug, headline, language }: PublishedArticle,
  site: SiteAddress,
): string {
  const path = paths.article(slug)
  // A site may not know its host, and is read at any: only the canonical address is absolute.
  const target = escapeMarkup(formatAddress({ ...site, origin: null }, path))
  const title = escapeMarkup(headline)
  return [
    `<!doctype html><html lang="${escapeMarkup(language)}"><head><meta charset="utf-8" />`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />`,
    '<meta name="viewport" content="width=device-width" />',
    `<title>${title}</title><link rel="canonical" href="${escapeMarkup(formatAddress(site, path))}" />`,
    `<meta http-equiv="refresh" content="0; url=${target}" />`,
    `</head><body><a href="${target}">${title}</a></body></html>`,
  ].join('')
}
