import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { compressSite } from '../files/compress-site.ts'
import { listModules } from '../notices/list-modules.ts'
import { bundleWorker } from '../offline/worker-script.ts'
import { partFaces } from './part-faces.ts'

export const BundleTaskSchema = v.object({
  /** The empty folder that it is written to. */
  folder: v.string(),
  /** Whether the site has a service worker. */
  hasWorker: v.boolean(),
  /** Whether Vite prints its own log. */
  isVerbose: v.boolean(),
})
export type BundleTask = v.InferOutput<typeof BundleTaskSchema>

/** Bundles the app for the browser and for prerendering, and the worker. Returns the ids of their modules. */
export async function writeBundle({ folder, hasWorker, isVerbose }: BundleTask): Promise<string[]> {
  const logLevel = isVerbose ? 'info' : 'warn'
  const build = (outDir: string) => ({ build: { outDir: join(folder, outDir), emptyOutDir: true } })
  // The bundled program runs without it; Vite reads its configuration from TypeScript.
  if (!import.meta.url.endsWith('.ts')) (await import('tsx/esm/api')).register()
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
