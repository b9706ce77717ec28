import { toCollectionPath, toFeedPath } from '../../core/archive/archive-paths.ts'
import { type ArchivePage, listArchive } from '../../core/archive/list-archive.ts'
import { gatherCollections } from '../../core/archive/list-collections.ts'
import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { buildAtomFeed } from '../../core/publish/atom-feed.ts'
import { isKnownSite, type SiteAddress } from '../../core/publish/format-address.ts'
import { gatherFeed } from '../../core/publish/gather-feed.ts'
import { buildJsonFeed } from '../../core/publish/json-feed.ts'
import { listPages } from '../../core/publish/list-pages.ts'
import { paths } from '../../core/publish/paths.ts'
import { buildRobots } from '../../core/publish/robots.ts'
import { siteName } from '../../core/publish/site-name.ts'
import { buildSitemap } from '../../core/publish/sitemap.ts'

/**
 * Lists the feeds, sitemap and robots.txt: their path below the base, and their text. `archive` are the pages of
 * the edition's archive.
 */
export function listFeedFiles(
  built: BuiltEdition,
  site: SiteAddress,
  archive: readonly ArchivePage[] = listArchive(built),
): Map<string, string> {
  const archivePaths = archive.map(({ path }) => path)
  const feed = gatherFeed(built)
  const atom = buildAtomFeed(feed, site)
  return new Map([
    ...(atom === null ? [] : [[paths.feeds.atom, atom] as const]),
    [paths.feeds.json, buildJsonFeed(feed, site)],
    [paths.robots, buildRobots(site)],
    ...listNamedFeeds(built, site),
    ...(isKnownSite(site) ? buildSitemap(listPages(built, archivePaths), site) : []),
  ])
}

/** Lists the feed of each outlet and reporter that has a story with a moment. */
function listNamedFeeds({ edition, articles }: BuiltEdition, site: SiteAddress) {
  return gatherCollections({ articles }).flatMap(({ kind, slug, name, articles: own }) => {
    const pagePath = toCollectionPath(kind, slug)
    const path = toFeedPath(kind, slug)
    const feed = gatherFeed({ edition, articles: own }, pagePath)
    const atom = buildAtomFeed(feed, site, {
      title: `${name} – ${siteName}`,
      path,
      pagePath,
      isBrief: true,
    })
    return atom === null ? [] : [[decodeURIComponent(path), atom] as const]
  })
}
