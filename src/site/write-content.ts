import { join } from 'node:path'
import { listArchive } from '../core/archive/list-archive.ts'
import { openPublished } from '../core/article/article-record.ts'
import type { BuiltEdition } from '../core/edition/build-edition.ts'
import { paths } from '../core/publish/paths.ts'
import type { AppBundle } from './bundle/bundle-app.ts'
import { listContentFiles } from './files/content-files.ts'
import type { SiteFiles } from './output/site-files.ts'
import { startFiles } from './output/start-files.ts'
import { readPageTemplate } from './pages/page-template.ts'
import type { PageWriter } from './pages/page-writer.ts'
import { prerender } from './pages/prerender.ts'
import { loadRenderPage, type RenderPage } from './pages/render-page.ts'
import { checkSeeds } from './seeds/check-seeds.ts'
import type { CompiledSeeds } from './seeds/compile-seeds.ts'
import { leaveOutFaulty } from './seeds/leave-out-faulty.ts'
import type { SiteSettings } from './site-settings.ts'
import type { FileCache } from './writer/file-cache.ts'
import type { WriteJob, WriterSetup } from './writer/job-writer.ts'
import type { SiteWriter, WriterCache } from './writer/site-writer.ts'

/** Opens the writer of a site. It is closed when the build ends, in whatever way. */
export type OpenWriter = (setup: WriterSetup, cache: WriterCache) => SiteWriter

/** What the content of a site is written with. */
type ContentOptions = {
  /** The files of the site that it is written into, beside the app's. */
  site: SiteFiles
  settings: SiteSettings
  bundle: AppBundle
  fileCache: FileCache
  openWriter: OpenWriter
  /** Is called with the number of written pages and of all pages. */
  onProgress: (done: number, total: number) => void
}

/**
 * Writes the app's files, the data and the pages. An article whose page fails is left out, and everything is
 * written again without it, because feeds and lists name it, too. Throws when that does not help.
 */
export async function writeContent(
  read: CompiledSeeds,
  { site, settings, bundle, fileCache, openWriter, onProgress }: ContentOptions,
): Promise<{ compiled: CompiledSeeds; pageCount: number }> {
  const { base, origin, compression } = settings
  const address = { origin, base }
  const { renderModule } = bundle
  const cuts = join(settings.cache, 'styles', bundle.key)
  const template = await readPageTemplate(bundle.client)
  const write = async (compiled: CompiledSeeds) => {
    const { built } = compiled
    await startFiles(site, bundle, compression)
    const writer = openWriter(
      { site: site.folder, address, template, renderModule, compression, cuts },
      { site, files: fileCache, version: `${bundle.key} ${compression}` },
    )
    const pageWriter: PageWriter = {
      page: (file, { path, madeFrom, formatState, extras = {} }) =>
        writer.write({
          file,
          madeFrom: JSON.stringify([path, madeFrom, extras]),
          toJob: () => ({ type: 'page', file, path, state: formatState(), extras }),
        }),
      text: (file, text) =>
        writer.write({ file, madeFrom: text, toJob: () => ({ type: 'text', file, text }) }),
      findTitle: async (path, state) => {
        const renderPage = await loadRenderPage(renderModule)
        return renderPage(path, state).head.title
      },
    }
    try {
      const archive = listArchive(built)
      for (const { path, madeFrom, format } of listContentFiles(
        compiled,
        archive,
        address,
        site.remembering(bundle.key),
      )) {
        if (madeFrom === undefined) await pageWriter.text(path, format())
        else {
          const toJob = (): WriteJob => ({ type: 'text', file: path, text: format() })
          await writer.write({ file: path, madeFrom, toJob })
        }
      }
      // Pages announce the feeds that there are, and comparisons are read again.
      await writer.settle()
      const pageCount = await prerender({ built, archive }, site, address, pageWriter, onProgress)
      await writer.settle()
      return { compiled, pageCount }
    } catch (error) {
      // What still waits would be written into the next attempt.
      await writer.settle().catch(() => undefined)
      throw error
    }
  }
  try {
    return await write(read)
  } catch (error) {
    const renderPage = await loadRenderPage(renderModule)
    const sound = leaveOutFaulty(read, (edition) => tryPages(edition, renderPage))
    if (sound === read) throw error
    checkSeeds(sound, settings)
    return write(sound)
  }
}

/** Renders the pages of an edition without writing them. Throws what a page throws. */
function tryPages({ articles, versions }: BuiltEdition, renderPage: RenderPage): void {
  for (const article of articles)
    renderPage(paths.article(article.slug), { type: 'article', article: openPublished(article) })
  for (const { slug, versions: all } of versions) {
    for (const { addressPart, article } of all) {
      renderPage(paths.article(slug, addressPart), {
        type: 'version',
        article: openPublished(article),
      })
    }
  }
}
