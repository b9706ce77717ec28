import { join } from 'node:path'
import { paths } from '../core/publish/paths.ts'
import { type AppBundle, bundleApp } from './bundle/bundle-app.ts'
import type { SourceHashes } from './bundle/hash-sources.ts'
import { checkPlaces, followLinks } from './check-places.ts'
import { checkTarget } from './check-target.ts'
import { compressBytes } from './files/compress-site.ts'
import { listNotices } from './notices/list-notices.ts'
import { listOfflineFiles } from './offline/offline-files.ts'
import { listWorkerFiles } from './offline/worker-files.ts'
import { fillWorker } from './offline/worker-script.ts'
import { openLastSite } from './output/last-site.ts'
import { putFile, type SiteFiles } from './output/site-files.ts'
import { writeSite } from './output/write-site.ts'
import { pruneCuts } from './pages/cut-cache.ts'
import { pruneCache } from './pictures/prune-cache.ts'
import { readyWherePossible } from './pictures/ready-pictures.ts'
import { writePictures } from './pictures/write-pictures.ts'
import { checkSeeds } from './seeds/check-seeds.ts'
import { type CompiledSeeds, compileSeeds } from './seeds/compile-seeds.ts'
import { digestBytes } from './seeds/digest-captures.ts'
import { openEarlierWork } from './seeds/earlier-work.ts'
import type { SiteSettings } from './site-settings.ts'
import { type OpenWriter, writeContent } from './write-content.ts'
import { openFileCache } from './writer/file-cache.ts'
import { createSiteWriter, type SiteWriter } from './writer/site-writer.ts'

/** Options of a build beside its settings. */
export type BuildOptions = {
  /** What the program is made from now. */
  sources: SourceHashes
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
export async function buildSite(given: SiteSettings, options: BuildOptions): Promise<BuiltSite> {
  // React and its server renderer choose their build by this variable when they are loaded.
  process.env.NODE_ENV ||= 'production'
  checkPlaces(given)
  const settings = { ...given, dist: followLinks(given.dist) }
  await checkTarget(settings.dist)
  const writers: SiteWriter[] = []
  const close = () => Promise.all(writers.map((writer) => writer.close()))
  const openWriter: OpenWriter = (setup, cache) => {
    const writer = createSiteWriter(setup, cache)
    writers.push(writer)
    return writer
  }
  const last = openLastSite(settings)
  try {
    return await writeSite(
      settings.dist,
      async (folder, change) => {
        const { site, finish } = last.start(folder)
        const built = await writeFiles(site, settings, options, openWriter)
        const { isPatch, removed } = finish()
        if (isPatch) change(removed)
        return { ...built, notes: [...built.notes, ...last.listNotes()] }
      },
      {
        onWait: (pid) => options.onWait(pid, settings.dist),
        onInterrupt: close,
        onReplaced: last.save,
      },
    )
  } finally {
    await close()
  }
}

/** Writes all files of a site into an empty folder, but for those that stay from the last site. */
async function writeFiles(
  site: SiteFiles,
  settings: SiteSettings,
  { sources, isVerbose, onStep }: BuildOptions,
  openWriter: OpenWriter,
): Promise<BuiltSite> {
  // First, while this process has little in memory, because bundling takes much.
  onStep('Bundling the app')
  const bundle = await bundleApp(sources.app, settings, isVerbose)

  const earlier = openEarlierWork(settings, sources.compiler)
  const pictureCache = earlier.options.cache
  const fileCache = openFileCache(join(settings.cache, 'files'), Date.now())

  const read = await compileSeeds(settings.seeds, {
    ...earlier.options,
    onProgress: (done, total) => onStep('Reading captures', done, total),
    readyPictures: (store) =>
      readyWherePossible(
        store,
        (done, total) => onStep('Making pictures', done, total),
        pictureCache,
      ),
  })
  checkSeeds(read, settings)

  const { compiled, pageCount } = await writeContent(read, {
    site,
    settings,
    bundle,
    fileCache,
    openWriter,
    onProgress: (done, total) => onStep('Writing pages', done, total),
  })
  await writePictures(site, compiled.pictures)
  await writeOfflineFiles(site, settings, bundle)
  putText(site, settings, paths.notices, await listNotices(bundle.modules))

  pruneCuts(join(settings.cache, 'styles'), bundle.key, Date.now())
  earlier.save()
  earlier.prune()
  await pruneCache(pictureCache, Date.now())
  fileCache.save()
  const notes = [...listNotes(bundle), ...earlier.listNotes(), ...fileCache.listNotes()]
  return { compiled, pageCount, notes }
}

/** Says what was wrong with the cached bundle. */
function listNotes({ found }: AppBundle): string[] {
  return found === 'damaged' ? ['the app’s bundle was damaged, and was made anew'] : []
}

/** Writes the files that make a site work offline. They list all other files, so they are written last. */
async function writeOfflineFiles(
  site: SiteFiles,
  settings: SiteSettings,
  { workerCode }: AppBundle,
): Promise<void> {
  const list = await listOfflineFiles(site)
  putText(site, settings, paths.data.offline, JSON.stringify(list))
  const files = await listWorkerFiles(site, settings.base)
  const worker = fillWorker(workerCode, { ...files, isWhole: list.isSmall })
  putText(site, settings, paths.worker, worker)
}

/** Writes a text with its compressed siblings. */
function putText(
  site: SiteFiles,
  { compression }: Pick<SiteSettings, 'compression'>,
  path: string,
  text: string,
): void {
  const bytes = Buffer.from(text)
  putFile(site, path, `${compression} ${digestBytes(bytes)}`, () => [
    ['', bytes],
    ...compressBytes(path, bytes, compression),
  ])
}
