/** Where a site is published. */
export type SiteAddress = {
  /** Scheme, host and port, such as `https://arsip.example`; null when it is not known. */
  origin: string | null
  /** The path below which the site lies, with a slash at both ends. */
  base: string
}

/** A site that knows where it is published. */
export type KnownSiteAddress = SiteAddress & { origin: string }

/** The address of a path of the site: absolute where the origin is known, else on whatever host serves it. */
export function formatAddress({ origin, base }: SiteAddress, path: string): string {
  return (origin ?? '') + base + path.slice(1)
}

/** Whether the site knows its origin, without which it can write no absolute address. */
export function isKnownSite(site: SiteAddress): site is KnownSiteAddress {
  return site.origin !== null
}
