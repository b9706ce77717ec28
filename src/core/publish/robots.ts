import { formatAddress, isKnownSite, type SiteAddress } from './format-address.ts'
import { paths } from './paths.ts'

/** Builds `robots.txt` (RFC 9309): it allows everything, and names the sitemap if there is one. */
export function buildRobots(site: SiteAddress): string {
  const note =
    '# Robots ask for this file at the root of a host only: copy its lines into the one there.'
  const lines = [
    ...(site.base === '/' ? [] : [note]),
    'User-agent: *',
    'Allow: /',
    ...(isKnownSite(site) ? ['', `Sitemap: ${formatAddress(site, paths.sitemap)}`] : []),
  ]
  return `${lines.join('\n')}\n`
}
