import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { paths } from '../../core/publish/paths.ts'
import { listModules } from '../notices/list-modules.ts'
import type { WorkerFiles } from './worker-files.ts'

/** Values that are compiled into a worker. */
export type WorkerBuild = WorkerFiles & {
  /** Whether the edition is small enough to be cached completely without asking the reader. */
  isWhole: boolean
}

/** A worker as one script, and the ids of its modules. */
export type BundledWorker = { code: string; modules: string[] }

/**
 * Writes the worker of a site and returns the ids of its modules. If workers are off, `sw.js` unregisters the
 * worker that readers already have.
 */
export async function writeWorker(
  site: string,
  files: WorkerBuild,
  hasWorker: boolean,
): Promise<string[]> {
  const source = hasWorker ? 'src/worker/sw.ts' : 'src/worker/off.ts'
  const { code, modules } = await bundleWorker(source, files)
  await writeFile(join(site, paths.worker), code)
  return modules
}

/** Bundles a worker and its list into one script without imports. Throws if there is more than one. */
export async function bundleWorker(source: string, files: WorkerBuild): Promise<BundledWorker> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { simakBuild: JSON.stringify(files) },
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: source,
        output: { format: 'iife' },
        checks: { bundlerTimings: false },
      },
    },
  })
  const outputs = 'output' in result ? result.output : []
  const [script, ...others] = outputs
  if (script?.type !== 'chunk' || others.length > 0) {
    throw new Error('The worker is not one script.')
  }
  return { code: script.code, modules: listModules(result) }
}
