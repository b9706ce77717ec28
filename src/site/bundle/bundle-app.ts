import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { SiteSettings } from '../site-settings.ts'
import { runApart } from '../threads/run-apart.ts'
import { type CachedBundle, takeBundle } from './bundle-cache.ts'
import type { BundleTask } from './write-bundle.ts'

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
  const { folder, modules, found } = await takeBundle(key, cache, async (unfinished) => {
    const task: BundleTask = { folder: unfinished, hasWorker, isVerbose }
    return v.parse(v.array(v.string()), await runApart('bundle-process', task))
  })
  return {
    key,
    client: join(folder, 'client'),
    renderModule: join(folder, 'render/render.mjs'),
    workerCode: await readFile(join(folder, 'worker.js'), 'utf8'),
    modules,
    found,
  }
}
