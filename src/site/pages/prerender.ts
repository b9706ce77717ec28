import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { toFeedPath, toNumberedPath } from '../../core/archive/archive-paths.ts'
import { countNumberedPages } from '../../core/archive/numbered-pages.ts'
import { ArchiveSchema, type Collection } from '../../core/archive/schema.ts'
import { recogniseArticle } from '../../core/article/recognise-article.ts'
import { listNewest } from '../../core/edition/list-newest.ts'
import { EditionSchema } from '../../core/edition/schema.ts'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import { paths } from '../../core/publish/paths.ts'
import { listFiles } from '../list-files.ts'
import type { FeedFormat, NamedFeed } from './head-tags.ts'
import { formatMovedPage } from './moved-page.ts'
import type { PageWriter, WritePage } from './page-writer.ts'
import { prerenderChanges } from './prerender-changes.ts'

/**
 * Writes every page of a built site as HTML from the site's data files, so that a deep link opens on any
 * static host: `articles/<slug>/index.html`, and `404.html` for unknown paths. Returns the number of pages.
 * `onArticle` receives how many of the articles are written.
 */
export async function prerender(
  site: string,
  address: SiteAddress,
  writer: PageWriter,
  onArticle: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  let pages = 0
  const write: WritePage = async (file, path, state, extras = {}) => {
    pages += 1
    await writer.page(file, { path, state, extras })
  }

  const edition = v.parse(EditionSchema, await readJsonFile(join(site, paths.data.edition)))
  const feeds = findFeeds(site)
  await write('index.html', paths.front, { type: 'edition', edition }, { feeds })
  const names = await readdir(join(site, 'data/articles'), { recursive: true })
  // Beside the files are their compressed siblings.
  const files = names.filter((name) => name.endsWith('.json'))
  for (const [index, name] of files.entries()) {
    const article = recogniseArticle(await readJsonFile(join(site, 'data/articles', name)))
    if (article === null) throw new Error(`${name} holds no article.`)
    const [slug = '', part] = name.slice(0, -'.json'.length).split(/[\\/]/)
    const path = paths.article(slug, part)
    const file = `${decodeURIComponent(path)}/index.html`
    if (part !== undefined) await write(file, path, { type: 'version', article })
    else if (slug === article.slug)
      await write(file, path, { type: 'article', article }, { article })
    else {
      const { slug: newSlug, headline: title, language } = article
      const moved = { path: paths.article(newSlug), title, language }
      await writer.text(file, formatMovedPage(moved, address))
    }
    onArticle(index + 1, files.length)
  }
  for (const path of await listArchivePaths(site)) {
    const json = await readJsonFile(join(site, decodeURIComponent(paths.data.archive(path))))
    const archive = v.parse(ArchiveSchema, json)
    const state = { type: 'archive', path, archive }
    const feed = archive.type === 'collection' ? findNamedFeed(site, archive) : null
    const extras = feed === null ? {} : { namedFeed: feed }
    const file = `${decodeURIComponent(path)}/index.html`
    await write(file, path, state, extras)
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
function findNamedFeed(site: string, { kind, slug, name }: Collection): NamedFeed | null {
  const path = toFeedPath(kind, slug)
  return existsSync(join(site, decodeURIComponent(path))) ? { path, title: name } : null
}

/** Lists the feeds that the site has. Without any story with a time there is no Atom feed. */
function findFeeds(site: string): FeedFormat[] {
  const formats = ['atom', 'json'] as const
  return formats.filter((format) => existsSync(join(site, paths.feeds[format])))
}

/** Lists the paths of all pages of the archive, of outlets and of reporters, from their data files. */
async function listArchivePaths(site: string): Promise<string[]> {
  const below: string[] = []
  for (const folder of ['archive', 'outlets', 'reporters']) {
    const at = join(site, 'data', folder)
    const files = existsSync(at) ? await listFiles(at) : []
    for (const file of files.filter((name) => name.endsWith('.json'))) {
      const parts = file.slice(0, -'.json'.length).split('/')
      below.push(`/${[folder, ...parts].map(encodeURIComponent).join('/')}`)
    }
  }
  return [paths.archive.front, ...below.sort()]
}

async function readJsonFile(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}
