import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { buildAtomFeed } from '../../core/publish/atom-feed.ts'
import { isKnownSite, type SiteAddress } from '../../core/publish/format-address.ts'
import { gatherFeed } from '../../core/publish/gather-feed.ts'
import { buildJsonFeed } from '../../core/publish/json-feed.ts'
import { listPages } from '../../core/publish/list-pages.ts'
import { paths } from '../../core/publish/paths.ts'
import { buildRobots } from '../../core/publish/robots.ts'
import { buildSitemap } from '../../core/publish/sitemap.ts'

/** Lists the feeds, sitemap and robots.txt: their path below the base, and their text. */
export function listFeedFiles(built: BuiltEdition, site: SiteAddress): Map<string, string> {
  const feed = gatherFeed(built)
  const atom = buildAtomFeed(feed, site)
  return new Map([
    ...(atom === null ? [] : [[paths.feeds.atom, atom] as const]),
    [paths.feeds.json, buildJsonFeed(feed, site)],
    [paths.robots, buildRobots(site)],
    ...(isKnownSite(site) ? buildSitemap(listPages(built), site) : []),
  ])
}
