import type { PublishedArticle } from '../article/schema.ts'
import { findOutlet } from '../capture/outlets.ts'

/** A link to the original page, or to a search for it. */
export type Original = { type: 'page' | 'search'; href: string; host: string }

/**
 * Returns the address of the original where it is known, else a search for its headline on the outlet's
 * site, else null. The link is only for the reader to follow; nothing is fetched.
 */
export function findOriginal({ headline, outlet, provenance }: PublishedArticle): Original | null {
  if (provenance.url !== null) {
    const host = provenance.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/:?#].*$/, '')
    return { type: 'page', href: provenance.url, host }
  }
  const host = outlet === null ? undefined : findOutlet(outlet)?.host
  if (host === undefined) return null
  const query = encodeURIComponent(`"${headline}" site:${host}`)
  return { type: 'search', href: `https://duckduckgo.com/?q=${query}`, host }
}
