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
import { digestArticle } from './article-digest.ts'
import { type ContentFile, listTexts } from './content-file.ts'

/** Lists the feeds, sitemap and robots.txt. `archive` are the pages of the edition's archive. */
export function* listFeedFiles(
  built: BuiltEdition,
  site: SiteAddress,
  archive: readonly ArchivePage[] = listArchive(built),
): Iterable<ContentFile> {
  const archivePaths = archive.map(({ path }) => path)
  const feed = gatherFeed(built)
  const atom = buildAtomFeed(feed, site)
  if (atom !== null) yield { path: paths.feeds.atom, format: () => atom }
  yield { path: paths.feeds.json, format: () => buildJsonFeed(feed, site) }
  yield { path: paths.robots, format: () => buildRobots(site) }
  yield* listNamedFeeds(built, site)
  if (isKnownSite(site)) yield* listTexts(buildSitemap(listPages(built, archivePaths), site))
}

/** Lists the feed of each outlet and reporter that has a story with a moment. */
function* listNamedFeeds(
  { edition, articles }: BuiltEdition,
  site: SiteAddress,
): Iterable<ContentFile> {
  for (const { kind, slug, name, articles: own } of gatherCollections({ articles })) {
    const pagePath = toCollectionPath(kind, slug)
    const path = toFeedPath(kind, slug)
    const feed = gatherFeed({ edition, articles: own }, pagePath)
    const subject = { title: `${name} – ${siteName}`, path, pagePath, isBrief: true }
    if (feed.updatedAt === null) continue
    const digests = feed.stories.map(({ article }) => digestArticle(article))
    yield {
      path: decodeURIComponent(path),
      madeFrom: JSON.stringify([site, subject, feed.id, feed.updatedAt, digests]),
      format: () => buildAtomFeed(feed, site, subject) ?? '',
    }
  }
}
