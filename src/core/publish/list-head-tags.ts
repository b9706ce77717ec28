import { formatAddress, isKnownSite, type SiteAddress } from './format-address.ts'
import type { Head } from './head.ts'

/** An element of `<head>`: a `<link>` where `rel` names it, else a `<meta>`. */
export type HeadTag = {
  /** The attribute that names it. */
  key: 'name' | 'property' | 'rel'
  name: string
  /** Its content or its address; null when the page has no such element. */
  value: string | null
}

/**
 * What stands in `<head>` of every page, and has to change with it: the prerendered page has these
 * elements, and a click keeps them in step. A page that is no document of its own asks not to be found.
 */
export function listHeadTags({ title, description, path }: Head, site: SiteAddress): HeadTag[] {
  const address = path === null ? null : formatAddress(site, path)
  return [
    { key: 'name', name: 'description', value: description },
    { key: 'name', name: 'robots', value: path === null ? 'noindex' : null },
    { key: 'rel', name: 'canonical', value: address },
    { key: 'property', name: 'og:title', value: title },
    { key: 'property', name: 'og:description', value: description },
    // Open Graph takes absolute addresses only.
    { key: 'property', name: 'og:url', value: isKnownSite(site) ? address : null },
  ]
}
