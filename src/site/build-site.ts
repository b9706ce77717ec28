import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BuiltEdition } from '../core/edition/build-edition.ts'
import type { SiteAddress } from '../core/publish/format-address.ts'
import { paths } from '../core/publish/paths.ts'
import { type AppBundle, bundleApp } from './bundle/bundle-app.ts'
import { hashSources } from './bundle/hash-sources.ts'
import { checkTarget } from './check-target.ts'
import { compressFile, compressSite } from './files/compress-site.ts'
import { listContentFiles } from './files/content-files.ts'
import { writeNotices } from './notices/write-notices.ts'
import { listOfflineFiles } from './offline/offline-files.ts'
import { listWorkerFiles } from './offline/worker-files.ts'
import { fillWorker } from './offline/worker-script.ts'
import { writeSite } from './output/write-site.ts'
import { finishPages } from './pages/finish-pages.ts'
import { readPageTemplate } from './pages/page-template.ts'
import { prerender, type RenderPage } from './pages/prerender.ts'
import { pruneCache } from './pictures/prune-cache.ts'
import { loadImageLibrary, readyPictures, takeAsCaptured } from './pictures/ready-pictures.ts'
import { writePictures } from './pictures/write-pictures.ts'
import { checkSeeds } from './seeds/check-seeds.ts'
import { type CompiledSeeds, compileSeeds } from './seeds/compile-seeds.ts'
import { leaveOutFaulty } from './seeds/leave-out-faulty.ts'
import type { SiteSettings } from './site-settings.ts'

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
  return writeSite(settings.dist, (site) => writeFiles(site, settings, isVerbose, onStep), {
    onWait: (pid) => onWait(pid, settings.dist),
  })
}

/** Writes all files of a site into an empty folder. */
async function writeFiles(
  site: string,
  settings: SiteSettings,
  isVerbose: boolean,
  onStep: BuildOptions['onStep'],
): Promise<BuiltSite> {
  const sharp = await loadImageLibrary()
  const pictureCache = join(settings.cache, 'pictures')
  const read = await compileSeeds(settings.seeds, {
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
  const bundle = await bundleApp(await hashSources(), settings, isVerbose)
  await cp(bundle.client, site, { recursive: true })
  const renderPage = await loadRenderPage(bundle)
  const template = await readPageTemplate(site)
  const write = async (seeds: CompiledSeeds) => {
    await writeContentFiles(site, seeds, address)
    return prerender(site, address, template.html, renderPage, (done, total) =>
      onStep('Writing pages', done, total),
    )
  }
  const { compiled, groups } = await write(read).then(
    (groups) => ({ compiled: read, groups }),
    async (error: unknown) => {
      const sound = leaveOutFaulty(read, (edition) => tryPages(edition, renderPage))
      if (sound === read) throw error
      checkSeeds(sound, settings)
      for (const folder of contentFolders) {
        await rm(join(site, folder), { recursive: true, force: true })
      }
      return { compiled: sound, groups: await write(sound) }
    },
  )
  await writePictures(site, compiled.pictures)
  await pruneCache(pictureCache, Date.now())
  await finishPages(site, template, groups.values())
  onStep('Compressing')
  await compressSite(site, settings.compression)
  await writeOfflineFiles(site, settings, bundle)
  await writeNotices(site, bundle.modules)
  await compressFile(site, paths.notices, settings.compression)
  const pageCount = [...groups.values()].reduce((total, { files }) => total + files.length, 0)
  const notes =
    bundle.found === 'damaged' ? ['the app’s bundle was damaged, and was made anew'] : []
  return { compiled, pageCount, notes }
}

/** Folders of files that are made from the captures. */
const contentFolders = ['data', 'search-index', 'articles', 'archive', 'changes']

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

/** Loads the function that renders a page. */
async function loadRenderPage({ renderModule }: AppBundle): Promise<RenderPage> {
  const entry: unknown = await import(pathToFileURL(renderModule).href)
  return readRenderPage(entry)
}

async function writeContentFiles(
  site: string,
  compiled: CompiledSeeds,
  address: SiteAddress,
): Promise<void> {
  for (const [path, content] of listContentFiles(compiled, address)) {
    const file = join(site, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
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
  await writeFile(workerFile, fillWorker(workerCode, { ...files, isWhole: list.rest !== null }))
  for (const file of [paths.data.offline, paths.worker]) await compressFile(site, file, compression)
}

/** Checks the app's render module. Returns its only export that the build uses. */
function readRenderPage(entry: unknown): RenderPage {
  if (typeof entry === 'object' && entry !== null && 'renderPage' in entry) {
    const { renderPage } = entry
    if (isRenderPage(renderPage)) return renderPage
  }
  throw new Error('src/app/render.tsx does not export renderPage.')
}

function isRenderPage(value: unknown): value is RenderPage {
  return typeof value === 'function'
}
