import { listModules } from '../notices/list-modules.ts'
import type { WorkerFiles } from './worker-files.ts'

/** Values that are filled into a worker. */
export type WorkerBuild = WorkerFiles & {
  /** Whether the edition is small enough to be cached completely without asking the reader. */
  isWhole: boolean
}

/** A worker as one script without its values, and the ids of its modules. */
export type BundledWorker = { code: string; modules: string[] }

/** Stands for the values in a bundled worker, so that one bundle serves many builds. */
const place = 'SIMAK_BUILD_VALUES'

/** Fills a build's values into a bundled worker. Throws unless there is exactly one place for them. */
export function fillWorker(code: string, values: WorkerBuild): string {
  const [before, after, ...others] = code.split(place)
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Error('The worker has no place, or several, for the values of the build.')
  }
  return `${before}(${JSON.stringify(values)})${after}`
}

/** Bundles a worker into one script without imports. Throws if there is more than one. */
export async function bundleWorker(source: string): Promise<BundledWorker> {
  const { build } = await import('vite')
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { simakBuild: place },
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
