import type { PublishedArticle } from '../article/schema.ts'
import { findOutlet } from '../capture/outlets.ts'

/** Where the page an article came from can be found. */
export type Original = { type: 'page' | 'search'; href: string; host: string }

/**
 * The original's own address where it is known, else a search for its headline on the outlet's site,
 * else null. Nothing is fetched: it is a link that the reader may follow.
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
