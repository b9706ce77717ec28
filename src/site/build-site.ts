import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createBuilder } from 'vite'
import type { BuiltEdition } from '../core/edition/build-edition.ts'
import type { SiteAddress } from '../core/publish/format-address.ts'
import { paths } from '../core/publish/paths.ts'
import { renderFolder, siteFolder } from './bundle-plugin.ts'
import { checkTarget } from './check-target.ts'
import { compressFile, compressSite } from './files/compress-site.ts'
import { listContentFiles } from './files/content-files.ts'
import { listModules } from './notices/list-modules.ts'
import { writeNotices } from './notices/write-notices.ts'
import { listOfflineFiles } from './offline/offline-files.ts'
import { listWorkerFiles } from './offline/worker-files.ts'
import { writeWorker } from './offline/worker-script.ts'
import { finishPages } from './pages/finish-pages.ts'
import { readPageTemplate } from './pages/page-template.ts'
import { prerender, type RenderPage } from './pages/prerender.ts'
import { pruneCache } from './pictures/prune-cache.ts'
import {
  loadImageLibrary,
  pictureCache,
  readyPictures,
  takeAsCaptured,
} from './pictures/ready-pictures.ts'
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
}

/** A finished site. */
export type BuiltSite = { compiled: CompiledSeeds; pageCount: number }

/**
 * Compiles the captures, bundles the app for the browser and for prerendering, and prerenders every page.
 * Replaces the last site only at the end, so a failed build leaves it in place. Throws when the captures
 * yield no site or Vite fails.
 */
export async function buildSite(
  settings: SiteSettings,
  { isVerbose, onStep }: BuildOptions,
): Promise<BuiltSite> {
  await checkTarget(settings.dist)
  const sharp = await loadImageLibrary()
  const read = await compileSeeds(settings.seeds, {
    onProgress: (done, total) => onStep('Reading captures', done, total),
    readyPictures: async (store) =>
      typeof sharp === 'string'
        ? takeAsCaptured(store, sharp)
        : readyPictures(sharp, store, (done, total) => onStep('Making pictures', done, total)),
  })
  checkSeeds(read, settings)
  const address = { origin: settings.origin, base: settings.base }

  onStep('Bundling the app')
  const { renderPage, modules } = await bundleApp(isVerbose)
  const template = await readPageTemplate(siteFolder)
  const write = async (seeds: CompiledSeeds) => {
    await writeContentFiles(seeds, address)
    return prerender(siteFolder, address, template.html, renderPage, (done, total) =>
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
        await rm(join(siteFolder, folder), { recursive: true, force: true })
      }
      return { compiled: sound, groups: await write(sound) }
    },
  )
  await writePictures(siteFolder, compiled.pictures)
  await pruneCache(pictureCache, Date.now())
  await finishPages(siteFolder, template, groups.values())
  onStep('Compressing')
  await compressSite(siteFolder)
  const workerModules = await writeOfflineFiles(settings)
  await writeNotices(siteFolder, [...modules, ...workerModules])
  await replaceSite(settings.dist)
  const pageCount = [...groups.values()].reduce((total, { files }) => total + files.length, 0)
  return { compiled, pageCount }
}

/** Folders of files that are made from the captures. */
const contentFolders = ['data', 'search-index', 'articles', 'archive']

/** Renders the pages of an edition without writing them. Throws what a page throws. */
function tryPages({ articles }: BuiltEdition, renderPage: RenderPage): void {
  for (const article of articles)
    renderPage(paths.article(article.slug), { type: 'article', article })
}

/**
 * Bundles the app twice. Returns the function that renders a page, and the module ids of the browser's
 * bundle.
 */
async function bundleApp(
  isVerbose: boolean,
): Promise<{ renderPage: RenderPage; modules: string[] }> {
  const logLevel = isVerbose ? 'info' : 'warn'
  // This process already runs TypeScript, so Vite need not bundle its configuration first.
  const builder = await createBuilder({ logLevel, configLoader: 'native' })
  const { client, ssr } = builder.environments
  if (client === undefined || ssr === undefined) throw new Error('An environment is missing.')
  const modules = listModules(await builder.build(client))
  await builder.build(ssr)
  const entry: unknown = await import(pathToFileURL(resolve(renderFolder, 'render.js')).href)
  return { renderPage: readRenderPage(entry), modules }
}

async function writeContentFiles(compiled: CompiledSeeds, address: SiteAddress): Promise<void> {
  for (const [path, content] of listContentFiles(compiled, address)) {
    const file = join(siteFolder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

/**
 * Writes the files that make a site work offline. They list all other files, so they are written last.
 * Returns the module ids of the worker.
 */
async function writeOfflineFiles({ base, hasWorker }: SiteSettings): Promise<string[]> {
  const listFile = join(siteFolder, paths.data.offline)
  const list = await listOfflineFiles(siteFolder)
  await writeFile(listFile, JSON.stringify(list))
  const files = await listWorkerFiles(siteFolder, base)
  const worker = { ...files, isWhole: list.rest !== null }
  const modules = await writeWorker(siteFolder, worker, hasWorker)
  for (const file of [listFile, join(siteFolder, paths.worker)]) await compressFile(file)
  return modules
}

/**
 * Replaces the last site, which stays until the new one is complete. The work folder may be on another
 * device, so the new site is first copied next to the old one.
 */
async function replaceSite(dist: string): Promise<void> {
  const [next, last] = [`${dist}.next`, `${dist}.last`]
  for (const folder of [next, last]) await rm(folder, { recursive: true, force: true })
  await cp(siteFolder, next, { recursive: true })
  if (existsSync(dist)) await rename(dist, last)
  await rename(next, dist)
  await rm(last, { recursive: true, force: true })
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
