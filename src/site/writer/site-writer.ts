import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { createFolderMaker } from '../make-folders.ts'
import type { SiteFiles } from '../output/site-files.ts'
import { startThread } from '../threads/start-thread.ts'
import type { FileCache } from './file-cache.ts'
import { createJobWriter, type JobWriter, type WriteJob, type WriterSetup } from './job-writer.ts'
import type { JobAnswer } from './writer-thread.ts'

/** A file of a site. */
export type FileToWrite = {
  /** Its path in the site. */
  file: string
  /** What it is made from: files of one path that are made from the same have the same content. */
  madeFrom: string
  /** Returns the job that makes it. Called only when no earlier build has made the file from the same. */
  toJob: () => WriteJob
}

/** Writes the files of a site, in as many threads as pay off. */
export type SiteWriter = {
  /** Accepts a file. Resolves when there is room for the next, and rejects when an earlier one has failed. */
  write: (file: FileToWrite) => Promise<void>
  /** Resolves when everything accepted is written, and rejects with the first fault. */
  settle: () => Promise<void>
  close: () => Promise<void>
}

/** The site's files, where those of earlier builds are, and what beside a job its file depends on. */
export type WriterCache = { site: SiteFiles; files: FileCache; version: string }

/** Files that are made in place first. Threads take as long to start as so many files take to write. */
const filesBeforeThreads = 250
/** More threads than this would wait for the disk and for the main thread. */
const maxThreads = 8
/** Jobs that wait in one thread, so that it is never idle and the memory never full of pages. */
const jobsAThread = 16

/**
 * Creates the writer of a site. A file that the last site has, made from the same, stays there, and one that an
 * earlier build has made is taken from the cache. The first others are made in place, and the rest in threads.
 */
export function createSiteWriter(
  setup: WriterSetup,
  cache: WriterCache | null,
  beforeThreads = filesBeforeThreads,
): SiteWriter {
  let made = 0
  let inPlace: Promise<JobWriter> | null = null
  let threads: ReturnType<typeof startThreads> | null = null
  const makeFolder = createFolderMaker()
  const find = ({ file, madeFrom }: FileToWrite) => {
    const target = join(setup.site, file)
    if (cache === null) {
      makeFolder(dirname(target))
      return { isFound: false, keep: () => undefined }
    }
    const { site, files } = cache
    const named = JSON.stringify([cache.version, file])
    const hash = createHash('sha256').update(named).update(madeFrom)
    const key = hash.digest('hex').slice(0, 32)
    if (site.keep(file, key)) {
      files.use(key)
      return { isFound: true, keep: () => undefined }
    }
    makeFolder(dirname(target))
    const taken = files.take(key, target)
    if (taken !== null) site.add(file, key, taken)
    const keep = (endings: readonly string[]) =>
      site.add(file, key, files.keep(key, target, endings))
    return { isFound: taken !== null, keep }
  }
  return {
    async write(file) {
      const { isFound, keep } = find(file)
      if (isFound) return
      const job = file.toJob()
      made += 1
      if (made <= beforeThreads) {
        inPlace ??= createJobWriter(setup)
        keep((await inPlace)(job))
      } else {
        threads ??= startThreads(setup)
        await threads.write(job, keep)
      }
    },
    settle: async () => threads?.settle(),
    close: async () => threads?.close(),
  }
}

type Keep = (endings: readonly string[]) => void

function startThreads(setup: WriterSetup) {
  const count = Math.min(maxThreads, availableParallelism())
  const threads = Array.from({ length: count }, () => ({
    worker: startThread('writer-thread', setup),
    waiting: 0,
  }))
  let number = 0
  const keeps = new Map<number, Keep>()
  let failure: { fault: unknown } | null = null
  const waiters: (() => void)[] = []
  const changed = () => new Promise<void>((resolve) => waiters.push(resolve))
  const wake = () => {
    for (const resolve of waiters.splice(0)) resolve()
  }
  for (const thread of threads) {
    const fail = (fault: unknown) => {
      failure ??= { fault }
      thread.waiting = 0
      wake()
    }
    thread.worker.on('message', ({ number, endings, fault }: JobAnswer) => {
      thread.waiting -= 1
      try {
        if (fault === null) keeps.get(number)?.(endings)
        else failure ??= { fault }
      } catch (error) {
        failure ??= { fault: error }
      }
      keeps.delete(number)
      wake()
    })
    thread.worker.on('error', fail)
    thread.worker.on('exit', (code) => {
      if (code !== 0) fail(new Error(`A thread of the build ended with ${code}.`))
    })
  }
  const throwFailure = () => {
    if (failure === null) return
    const { fault } = failure
    failure = null
    throw fault
  }
  const waitUntil = async (isDone: () => boolean) => {
    while (!isDone() && failure === null) await changed()
  }
  return {
    async write(job: WriteJob, keep: Keep) {
      const hasRoom = () => threads.some(({ waiting }) => waiting < jobsAThread)
      if (!hasRoom()) await waitUntil(hasRoom)
      throwFailure()
      const [first, ...others] = threads
      if (first === undefined) return
      const thread = others.reduce((a, b) => (b.waiting < a.waiting ? b : a), first)
      thread.waiting += 1
      number += 1
      keeps.set(number, keep)
      thread.worker.postMessage({ number, job })
    },
    async settle() {
      while (threads.some(({ waiting }) => waiting > 0)) await changed()
      throwFailure()
    },
    async close() {
      for (const { worker } of threads) worker.removeAllListeners('exit')
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}
