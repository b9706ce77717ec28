import type { KnownSiteAddress } from '../../core/publish/format-address.ts'

/** Returns the address where the site is published; the current host where the build did not set one. */
export function findSite(): KnownSiteAddress {
  return {
    origin: import.meta.env.SIMAK_SITE ?? location.origin,
    base: import.meta.env.BASE_URL,
  }
}
