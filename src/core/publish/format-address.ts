/** Where a site is published. */
export type SiteAddress = {
  /** Scheme, host and port, such as `https://arsip.example`; null when unknown. */
  origin: string | null
  /** Path of the site on its host, with a slash at both ends. */
  base: string
}

/** A site whose origin is known. */
export type KnownSiteAddress = SiteAddress & { origin: string }

/** Formats the address of a path: absolute where the origin is known, else relative to the host. */
export function formatAddress({ origin, base }: SiteAddress, path: string): string {
  return (origin ?? '') + base + path.slice(1)
}

/** Whether the origin is known, without which no absolute address can be written. */
export function isKnownSite(site: SiteAddress): site is KnownSiteAddress {
  return site.origin !== null
}
