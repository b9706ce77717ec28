import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { type PublishedArticle, PublishedArticleSchema } from '../../core/article/schema.ts'
import { listNewest } from '../../core/edition/list-newest.ts'
import { ArchivePageSchema, EditionSchema } from '../../core/edition/schema.ts'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import { paths } from '../../core/publish/paths.ts'
import { findNames } from './cut-styles.ts'
import type { PageGroup } from './finish-pages.ts'
import type { FeedFormat } from './head-tags.ts'
import { formatMovedPage } from './moved-page.ts'
import { prerenderChanges, type WritePage } from './prerender-changes.ts'
import { renderDocument } from './render-document.ts'

/** Renders the page of a path from its data. */
export type RenderPage = (
  path: string,
  state: unknown,
) => { markup: string; head: Parameters<typeof renderDocument>[1]['head'] }

/**
 * Writes every page of a built site as HTML from the site's data files, so that a deep link opens on any
 * static host: `articles/<slug>/index.html`, and `404.html` for unknown paths. Returns the pages by type.
 * `onArticle` receives how many of the articles are written.
 */
export async function prerender(
  site: string,
  address: SiteAddress,
  template: string,
  renderPage: RenderPage,
  onArticle: (done: number, total: number) => void = () => undefined,
): Promise<Map<string, PageGroup>> {
  const groups = new Map<string, PageGroup>()
  const write: WritePage = async (file, path, state, extras = {}) => {
    const target = join(site, file)
    // This page is served offline at any address, so it contains no data.
    const carried = state.type === 'opening' ? null : state
    const page = { ...renderPage(path, state), state: carried, site: address, extras }
    // A brief needs other styles than a full article.
    const type = extras.article?.type ?? state.type
    const group = groups.get(type) ?? { files: [], names: new Set() }
    groups.set(type, group)
    group.files.push(file)
    for (const name of findNames(page.markup)) group.names.add(name)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, renderDocument(template, page))
    return page.head
  }

  const edition = v.parse(EditionSchema, await readJsonFile(join(site, paths.data.edition)))
  const feeds = findFeeds(site)
  await write('index.html', paths.front, { type: 'edition', edition }, { feeds })
  const names = await readdir(join(site, 'data/articles'), { recursive: true })
  const files = names.filter((name) => name.endsWith('.json'))
  for (const [index, name] of files.entries()) {
    const json = await readJsonFile(join(site, 'data/articles', name))
    const article = v.parse(PublishedArticleSchema, json)
    const [slug = '', part] = name.slice(0, -'.json'.length).split(/[\\/]/)
    const path = paths.article(slug, part)
    const file = `${decodeURIComponent(path)}/index.html`
    if (part !== undefined) await write(file, path, { type: 'version', article })
    else if (slug === article.slug)
      await write(file, path, { type: 'article', article }, { article })
    else await writeMoved(join(site, file), article, address)
    onArticle(index + 1, files.length)
  }
  for (let page = 1; page <= edition.archivePages; page += 1) {
    const json = await readJsonFile(join(site, paths.data.archive(page)))
    const archive = v.parse(ArchivePageSchema, json)
    const path = paths.archive(page)
    await write(`${path}/index.html`, path, { type: 'archive', archive })
  }
  await prerenderChanges(site, address, write)
  await write('library/index.html', paths.library, { type: 'library' })
  await write('search/index.html', paths.searchPage, { type: 'search' })
  await write(paths.offline.slice(1), paths.offline, { type: 'opening' })
  await write('404.html', '/404', { type: 'missing', newest: listNewest(edition) })
  return groups
}

/** Writes the page of an address that only leads to an article. */
async function writeMoved(target: string, article: PublishedArticle, address: SiteAddress) {
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, formatMovedPage(article, address))
}

/** Lists the feeds that the site has. Without any story with a time there is no Atom feed. */
function findFeeds(site: string): FeedFormat[] {
  const formats = ['atom', 'json'] as const
  return formats.filter((format) => existsSync(join(site, paths.feeds[format])))
}

async function readJsonFile(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}
