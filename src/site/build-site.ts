import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltEdition } from '../core/edition/build-edition.ts'
import { paths } from '../core/publish/paths.ts'
import { type AppBundle, bundleApp } from './bundle/bundle-app.ts'
import { hashSources } from './bundle/hash-sources.ts'
import { checkTarget } from './check-target.ts'
import { compressFile } from './files/compress-site.ts'
import { listContentFiles } from './files/content-files.ts'
import { writeNotices } from './notices/write-notices.ts'
import { listOfflineFiles } from './offline/offline-files.ts'
import { listWorkerFiles } from './offline/worker-files.ts'
import { fillWorker } from './offline/worker-script.ts'
import { startFiles } from './output/start-files.ts'
import { writeSite } from './output/write-site.ts'
import { readPageTemplate } from './pages/page-template.ts'
import type { PageWriter } from './pages/page-writer.ts'
import { prerender } from './pages/prerender.ts'
import { loadRenderPage, type RenderPage } from './pages/render-page.ts'
import { pruneCache } from './pictures/prune-cache.ts'
import { loadImageLibrary, readyPictures, takeAsCaptured } from './pictures/ready-pictures.ts'
import { writePictures } from './pictures/write-pictures.ts'
import { checkSeeds } from './seeds/check-seeds.ts'
import { openCompileCache, pruneCompileCache } from './seeds/compile-cache.ts'
import { type CompiledSeeds, compileSeeds } from './seeds/compile-seeds.ts'
import { leaveOutFaulty } from './seeds/leave-out-faulty.ts'
import type { SiteSettings } from './site-settings.ts'
import { openFileCache } from './writer/file-cache.ts'
import type { WriterSetup } from './writer/job-writer.ts'
import { createSiteWriter, type SiteWriter, type WriterCache } from './writer/site-writer.ts'

/** Options of a build beside its settings. */
export type BuildOptions = {
  /** Whether Vite prints its own log. */
  isVerbose: boolean
  /** Is called at each step with its name, such as "Writing pages". */
  onStep: (step: string, done?: number, total?: number) => void
  /** Is called when another process is building the same site, with its number. */
  onWait: (pid: number, dist: string) => void
}

/** A finished site. */
export type BuiltSite = {
  compiled: CompiledSeeds
  pageCount: number
  /** What was wrong with the cache. */
  notes: string[]
}

/**
 * Compiles the captures, bundles the app for the browser and for prerendering, and prerenders every page.
 * Replaces the last site only at the end, so a failed build leaves it in place. Throws when the captures
 * yield no site or Vite fails.
 */
export async function buildSite(
  settings: SiteSettings,
  { isVerbose, onStep, onWait }: BuildOptions,
): Promise<BuiltSite> {
  // React and its server renderer choose their build by this variable when they are loaded.
  process.env.NODE_ENV ||= 'production'
  await checkTarget(settings.dist)
  const writers: SiteWriter[] = []
  const close = () => Promise.all(writers.map((writer) => writer.close()))
  const openWriter: OpenWriter = (setup, cache) => {
    const writer = createSiteWriter(setup, cache)
    writers.push(writer)
    return writer
  }
  try {
    return await writeSite(
      settings.dist,
      (site) => writeFiles(site, settings, isVerbose, onStep, openWriter),
      { onWait: (pid) => onWait(pid, settings.dist), onInterrupt: close },
    )
  } finally {
    await close()
  }
}

/** Opens the writer of a site. It is closed when the build ends, in whatever way. */
type OpenWriter = (setup: WriterSetup, cache: WriterCache) => SiteWriter

/** Writes all files of a site into an empty folder. */
async function writeFiles(
  site: string,
  settings: SiteSettings,
  isVerbose: boolean,
  onStep: BuildOptions['onStep'],
  openWriter: OpenWriter,
): Promise<BuiltSite> {
  const sharp = await loadImageLibrary()
  const pictureCache = join(settings.cache, 'pictures')
  const sources = await hashSources()
  const compileFolder = join(settings.cache, 'compiled')
  const compileCache = openCompileCache(compileFolder, sources.compiler)
  const read = await compileSeeds(settings.seeds, {
    compiled: compileCache,
    onProgress: (done, total) => onStep('Reading captures', done, total),
    readyPictures: async (store) =>
      typeof sharp === 'string'
        ? takeAsCaptured(store, sharp)
        : readyPictures(
            sharp,
            store,
            (done, total) => onStep('Making pictures', done, total),
            pictureCache,
          ),
    cache: pictureCache,
  })
  checkSeeds(read, settings)
  const address = { origin: settings.origin, base: settings.base }

  onStep('Bundling the app')
  const bundle = await bundleApp(sources.app, settings, isVerbose)
  const template = await readPageTemplate(bundle.client)
  const { client, renderModule } = bundle
  const { compression } = settings
  await startFiles(site, client, compression)
  const setup = { site, address, template, renderModule, compression }
  const files = openFileCache(join(settings.cache, 'files'), Date.now())
  const writer = openWriter(setup, { files, version: `${bundle.key} ${compression}` })
  const write = async (seeds: CompiledSeeds) => {
    for (const [path, text] of listContentFiles(seeds, address)) {
      await writer.write({ type: 'text', file: path, text })
    }
    // Pages are rendered from the data files.
    await writer.settle()
    const pageWriter: PageWriter = {
      page: (file, page) => writer.write({ type: 'page', file, ...page }),
      text: (file, text) => writer.write({ type: 'text', file, text }),
      findTitle: async (path, state) => {
        const renderPage = await loadRenderPage(renderModule)
        return renderPage(path, state).head.title
      },
    }
    const pages = await prerender(site, address, pageWriter, (done, total) =>
      onStep('Writing pages', done, total),
    )
    await writer.settle()
    return pages
  }
  const { compiled, pageCount } = await write(read).then(
    (pageCount) => ({ compiled: read, pageCount }),
    async (error: unknown) => {
      await writer.settle().catch(() => undefined)
      const renderPage = await loadRenderPage(renderModule)
      const sound = leaveOutFaulty(read, (edition) => tryPages(edition, renderPage))
      if (sound === read) throw error
      checkSeeds(sound, settings)
      // Feeds and lists name the article, too, so nothing of the first attempt stays.
      await startFiles(site, client, compression)
      return { compiled: sound, pageCount: await write(sound) }
    },
  )
  await writePictures(site, compiled.pictures)
  await pruneCache(pictureCache, Date.now())
  await writeOfflineFiles(site, settings, bundle)
  await writeNotices(site, bundle.modules)
  await compressFile(site, paths.notices, compression)
  pruneCompileCache(compileFolder, Date.now())
  files.save()
  const notes = [...listNotes(bundle, compileCache.countDamaged()), ...files.listNotes()]
  return { compiled, pageCount, notes }
}

/** Says what was wrong with the cache. */
function listNotes({ found }: AppBundle, damaged: number): string[] {
  return [
    ...(found === 'damaged' ? ['the app’s bundle was damaged, and was made anew'] : []),
    ...(damaged === 0 ? [] : [`${damaged} compiled captures were damaged, and were made anew`]),
  ]
}

/** Renders the pages of an edition without writing them. Throws what a page throws. */
function tryPages({ articles, versions }: BuiltEdition, renderPage: RenderPage): void {
  for (const article of articles)
    renderPage(paths.article(article.slug), { type: 'article', article })
  for (const { slug, versions: all } of versions) {
    for (const { addressPart, article } of all) {
      renderPage(paths.article(slug, addressPart), { type: 'version', article })
    }
  }
}

/** Writes the files that make a site work offline. They list all other files, so they are written last. */
async function writeOfflineFiles(
  site: string,
  { base, compression }: SiteSettings,
  { workerCode }: AppBundle,
): Promise<void> {
  const listFile = join(site, paths.data.offline)
  const list = await listOfflineFiles(site)
  await writeFile(listFile, JSON.stringify(list))
  const files = await listWorkerFiles(site, base)
  const workerFile = join(site, paths.worker)
  await writeFile(workerFile, fillWorker(workerCode, { ...files, isWhole: list.isSmall }))
  for (const file of [paths.data.offline, paths.worker]) await compressFile(site, file, compression)
}
