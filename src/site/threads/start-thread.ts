import { Worker } from 'node:worker_threads'

/** The threads of a build: the name of each one's bundle, and its source. */
const threads = {
  'writer-thread': '../writer/writer-thread.ts',
  'compile-thread': '../seeds/compile-thread.ts',
} as const

/** The garbage of a page or a capture is small; with the default each thread would hold 48 MB of it. */
const maxYoungGenerationSizeMb = 16

/** Starts a thread with its `workerData`, bundled where this module is, and from its sources otherwise. */
export function startThread(name: keyof typeof threads, workerData: unknown): Worker {
  const here = import.meta.url
  const file = here.endsWith('.ts') ? './run-sources.mjs' : `./${name}.mjs`
  // Without the arguments of Node, which would load what the main thread has needed to run TypeScript.
  return new Worker(new URL(file, here), {
    workerData,
    argv: [threads[name]],
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb },
  })
}
