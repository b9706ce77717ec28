import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compressSite } from '../files/compress-site.ts'
import { listModules } from '../notices/list-modules.ts'
import { bundleWorker } from '../offline/worker-script.ts'
import type { SiteSettings } from '../site-settings.ts'
import { type CachedBundle, takeBundle } from './bundle-cache.ts'
import { partFaces } from './part-faces.ts'

/** The bundles of the app. */
export type AppBundle = Pick<CachedBundle, 'modules' | 'found'> & {
  /** Another key for another bundle: a hash of the sources and of the settings that they contain. */
  key: string
  /** Folder of the files for the browser. */
  client: string
  /** Path of the module that renders pages. */
  renderModule: string
  /** The worker without its list of files. */
  workerCode: string
}

/**
 * Bundles the app for the browser and for prerendering, and the worker; or takes the bundles of an earlier
 * build of the same sources and settings from the cache.
 */
export async function bundleApp(
  sources: string,
  { base, origin, hasWorker, cache }: Pick<SiteSettings, 'base' | 'origin' | 'hasWorker' | 'cache'>,
  isVerbose: boolean,
): Promise<AppBundle> {
  const settings = JSON.stringify([sources, base, origin, hasWorker])
  const key = createHash('sha256').update(settings).digest('hex').slice(0, 20)
  const { folder, modules, found } = await takeBundle(key, cache, (unfinished) =>
    writeBundle(unfinished, hasWorker, isVerbose),
  )
  return {
    key,
    client: join(folder, 'client'),
    renderModule: join(folder, 'render/render.mjs'),
    workerCode: await readFile(join(folder, 'worker.js'), 'utf8'),
    modules,
    found,
  }
}

async function writeBundle(
  folder: string,
  hasWorker: boolean,
  isVerbose: boolean,
): Promise<string[]> {
  const logLevel = isVerbose ? 'info' : 'warn'
  const build = (outDir: string) => ({ build: { outDir: join(folder, outDir), emptyOutDir: true } })
  // The bundled program runs without it; Vite reads its configuration from TypeScript.
  if (!import.meta.url.endsWith('.ts')) (await import('tsx/esm/api')).register()
  // Loading Vite takes longer than a cached build of a small archive.
  const { createBuilder } = await import('vite')
  const builder = await createBuilder({
    logLevel,
    // This process already runs TypeScript, so Vite need not bundle its configuration first.
    configLoader: 'native',
    environments: { client: build('client'), ssr: build('render') },
  })
  const { client, ssr } = builder.environments
  if (client === undefined || ssr === undefined) throw new Error('An environment is missing.')
  const modules = listModules(await builder.build(client))
  await builder.build(ssr)
  await partFaces(join(folder, 'client'))
  await compressSite(join(folder, 'client'), 'best')
  const worker = await bundleWorker(hasWorker ? 'src/worker/sw.ts' : 'src/worker/off.ts')
  await writeFile(join(folder, 'worker.js'), worker.code)
  return [...modules, ...worker.modules]
}
