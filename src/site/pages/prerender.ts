import * as v from 'valibot'
import { toFeedPath, toNumberedPath } from '../../core/archive/archive-paths.ts'
import type { ArchivePage } from '../../core/archive/list-archive.ts'
import { countNumberedPages } from '../../core/archive/numbered-pages.ts'
import { ArchiveSchema, type Collection } from '../../core/archive/schema.ts'
import { openPublished, type PublishedRecord } from '../../core/article/article-record.ts'
import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { listNewest } from '../../core/edition/list-newest.ts'
import { EditionSchema } from '../../core/edition/schema.ts'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import { paths } from '../../core/publish/paths.ts'
import { digestArticle } from '../files/article-digest.ts'
import { findAliased } from '../files/data-files.ts'
import type { SiteReader } from '../output/site-files.ts'
import type { FeedFormat, NamedFeed } from './head-tags.ts'
import { formatMovedPage } from './moved-page.ts'
import type { PageWriter, WritePage } from './page-writer.ts'
import { prerenderChanges } from './prerender-changes.ts'

/** An edition, and the pages of its archive. */
export type PrerenderedContent = { built: BuiltEdition; archive: readonly ArchivePage[] }

/**
 * Writes every page of a site as HTML, so that a deep link opens on any static host:
 * `articles/<slug>/index.html`, and `404.html` for unknown paths. Feeds and comparisons are read from the site,
 * in which the other files are already. Returns the number of pages. `onArticle` receives how many of the
 * articles are written.
 */
export async function prerender(
  { built, archive }: PrerenderedContent,
  site: SiteReader,
  address: SiteAddress,
  writer: PageWriter,
  onArticle: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  const { articles, versions, aliases } = built
  // Parsed by the schema, a page carries what the app reads, in the schema's order.
  const edition = v.parse(EditionSchema, built.edition)
  let pages = 0
  const write: WritePage = async (file, path, state, extras = {}) => {
    pages += 1
    const json = JSON.stringify(state)
    await writer.page(file, { path, madeFrom: json, formatState: () => json, extras })
  }
  const writeArticle = async (
    type: 'article' | 'version',
    path: string,
    article: PublishedRecord,
  ) => {
    pages += 1
    await writer.page(`${decodeURIComponent(path)}/index.html`, {
      path,
      madeFrom: `${type} ${digestArticle(article)}`,
      formatState: () => JSON.stringify({ type, article: openPublished(article) }),
    })
  }

  const feeds = findFeeds(site)
  await write('index.html', paths.front, { type: 'edition', edition }, { feeds })
  for (const [index, article] of articles.entries()) {
    await writeArticle('article', paths.article(article.slug), article)
    onArticle(index + 1, articles.length)
  }
  for (const { slug, versions: all } of versions) {
    for (const { addressPart, article } of all) {
      await writeArticle('version', paths.article(slug, addressPart), article)
    }
  }
  for (const { from, article } of findAliased(articles, aliases)) {
    const { slug, headline: title, language } = article
    const moved = { path: paths.article(slug), title, language }
    const file = `${decodeURIComponent(paths.article(from))}/index.html`
    await writer.text(file, formatMovedPage(moved, address))
  }
  for (const { path, archive: shown } of archive) {
    pages += 1
    const feed = shown.type === 'collection' ? findNamedFeed(site, shown) : null
    await writer.page(`${decodeURIComponent(path)}/index.html`, {
      path,
      madeFrom: JSON.stringify(shown),
      formatState: () =>
        JSON.stringify({ type: 'archive', path, archive: v.parse(ArchiveSchema, shown) }),
      extras: feed === null ? {} : { namedFeed: feed },
    })
  }
  for (let page = 1; page <= countNumberedPages(edition.total); page += 1) {
    const path = toNumberedPath(page)
    await write(`${path}/index.html`, path, { type: 'numbered' })
  }
  await prerenderChanges(site, address, writer, write)
  await write('library/index.html', paths.library, { type: 'library' })
  await write('search/index.html', paths.searchPage, { type: 'search' })
  await write(paths.offline.slice(1), paths.offline, { type: 'opening' })
  await write('404.html', '/404', { type: 'missing', newest: listNewest(edition) })
  return pages
}

/** Returns the feed of an outlet or a reporter. Without any story with a time there is none. */
function findNamedFeed(site: SiteReader, { kind, slug, name }: Collection): NamedFeed | null {
  const path = toFeedPath(kind, slug)
  return site.find(decodeURIComponent(path)) !== null ? { path, title: name } : null
}

/** Lists the feeds that the site has. Without any story with a time there is no Atom feed. */
function findFeeds(site: SiteReader): FeedFormat[] {
  const formats = ['atom', 'json'] as const
  return formats.filter((format) => site.find(paths.feeds[format]) !== null)
}
