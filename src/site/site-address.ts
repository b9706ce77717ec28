const example = 'https://arsip.example'

/** Told once by a build of a site that does not know its address. */
export const missingSiteNotice = [
  'SIMAK_SITE is not set. Left out, since they need absolute addresses: sitemap.xml and its line in',
  'robots.txt, og:url, and the links of feed.json. Canonical links and those of feed.atom are relative.',
  `Set it to the origin of the site: SIMAK_SITE=${example}`,
].join(' ')

/**
 * The origin under which the site is published, from `SIMAK_SITE`; null when that is not set. Throws
 * when it is anything but an origin, and says what it should be.
 */
export function readSiteOrigin(text = process.env.SIMAK_SITE ?? ''): string | null {
  if (text === '') return null
  // What a URL parser mends in silence (missing slashes, white space) is refused here.
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) {
    throw new Error(`SIMAK_SITE has to be an origin such as ${example}, not "${text}".`)
  }
  const url = new URL(text)
  if (url.pathname !== '/') {
    throw new Error(
      `SIMAK_SITE holds the path ${url.pathname}. Give the origin alone, and the path in SIMAK_BASE: SIMAK_SITE=${url.origin} SIMAK_BASE=${url.pathname}`,
    )
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SIMAK_SITE has to be an origin alone, without a user, a query or a hash: SIMAK_SITE=${url.origin}`,
    )
  }
  return url.origin
}
