import { formatAddress, isKnownSite, type SiteAddress } from './format-address.ts'
import type { Head } from './head.ts'

/** An element of `<head>`: a `<link>` if it is named by `rel`, else a `<meta>`. */
export type HeadTag = {
  /** The attribute that contains its name. */
  key: 'name' | 'property' | 'rel'
  name: string
  /** Its content or address; null when the page does not have this element. */
  value: string | null
}

/**
 * Lists the elements of `<head>` that change from page to page. Prerendering writes them, and a click
 * updates them. A page without a path, and a version of an article, ask not to be indexed.
 */
export function listHeadTags(
  { title, description, path, isVersion }: Head,
  site: SiteAddress,
): HeadTag[] {
  const address = path === null ? null : formatAddress(site, path)
  return [
    { key: 'name', name: 'description', value: description },
    { key: 'name', name: 'robots', value: path === null || isVersion ? 'noindex' : null },
    { key: 'rel', name: 'canonical', value: address },
    { key: 'property', name: 'og:title', value: title },
    { key: 'property', name: 'og:description', value: description },
    // Open Graph accepts absolute addresses only.
    { key: 'property', name: 'og:url', value: isKnownSite(site) ? address : null },
  ]
}
