import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { PublishedArticleSchema } from '../core/article/schema.ts'
import { ArchivePageSchema, EditionSchema } from '../core/edition/schema.ts'
import { paths } from '../core/publish/paths.ts'
import { renderDocument } from './render-document.ts'

/** Renders the page at a path from its data. */
export type RenderPage = (
  path: string,
  state: unknown,
) => { markup: string; head: Parameters<typeof renderDocument>[1]['head'] }

/**
 * Writes every page of a built site as HTML, from the site's own data files, so that a deep link
 * opens on any static host: `articles/<slug>/index.html`, and `404.html` for what is not there.
 */
export async function prerender(
  site: string,
  base: string,
  template: string,
  renderPage: RenderPage,
): Promise<void> {
  const write = async (file: string, path: string, state: unknown) => {
    const target = join(site, file)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, renderDocument(template, { ...renderPage(path, state), state, base }))
  }

  const edition = v.parse(EditionSchema, await readJsonFile(join(site, paths.data.edition)))
  await write('index.html', paths.front, { type: 'edition', edition })
  for (const file of await readdir(join(site, 'data/articles'))) {
    const json = await readJsonFile(join(site, 'data/articles', file))
    const article = v.parse(PublishedArticleSchema, json)
    const path = paths.article(article.slug)
    await write(`${decodeURIComponent(path)}/index.html`, path, { type: 'article', article })
  }
  for (let page = 1; page <= edition.archivePages; page += 1) {
    const json = await readJsonFile(join(site, paths.data.archive(page)))
    const archive = v.parse(ArchivePageSchema, json)
    const path = paths.archive(page)
    await write(`${path}/index.html`, path, { type: 'archive', archive })
  }
  await write('404.html', '/404', { type: 'missing' })
}

async function readJsonFile(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}
