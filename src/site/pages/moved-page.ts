import { formatAddress, type SiteAddress } from '../../core/publish/format-address.ts'
import { escapeMarkup } from '../../core/publish/markup.ts'

/** The page to which another address leads. */
export type MovedTo = {
  path: string
  title: string
  /** Language of the title. */
  language: string
}

/**
 * Formats the page of an address that leads to another page, such as one that another version's headline would
 * have had. It works without script, and names the other page's address as its own.
 */
export function formatMovedPage(
  { path, title: named, language }: MovedTo,
  site: SiteAddress,
): string {
  // A site may not know its host, and is read at any: only the canonical address is absolute.
  const target = escapeMarkup(formatAddress({ ...site, origin: null }, path))
  const title = escapeMarkup(named)
  return [
    `<!doctype html><html lang="${escapeMarkup(language)}"><head><meta charset="utf-8" />`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />`,
    '<meta name="viewport" content="width=device-width" />',
    `<title>${title}</title><link rel="canonical" href="${escapeMarkup(formatAddress(site, path))}" />`,
    `<meta http-equiv="refresh" content="0; url=${target}" />`,
    `</head><body><a href="${target}">${title}</a></body></html>`,
  ].join('')
}
