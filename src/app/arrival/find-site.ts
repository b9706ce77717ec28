import type { KnownSiteAddress } from '../../core/publish/format-address.ts'

/** Where the site is published; where the build was not told, the host that the page came from. */
export function findSite(): KnownSiteAddress {
  return {
    origin: import.meta.env.SIMAK_SITE ?? location.origin,
    base: import.meta.env.BASE_URL,
  }
}
