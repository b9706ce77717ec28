import { availableParallelism } from 'node:os'
import { startThread } from '../threads/start-thread.ts'
import { type CaptureFile, entryMark } from './capture-file.ts'

/** What threads that compile ahead have in common. */
export type AheadSetup = {
  /** Folder of the captures. */
  folder: string
  /** Folder of the cache of compilations, and what its keys depend on. */
  compiled: string
  version: string
  /** Folder of the cache of pictures. */
  pictures: string
  /** The place of the capture that the main thread has reached. */
  reached: Int32Array<SharedArrayBuffer>
}

/** Compiles captures in threads from the last one on, while the main thread compiles from the first one. */
export type CompileAhead = {
  /** Notes that the main thread has reached a capture. */
  reach: (name: string) => void
  /** Notes that a capture was compiled anew. Threads start when many were. */
  noteMade: () => void
  /** Resolves when no thread compiles any more. */
  close: () => Promise<void>
}

/** When threads start, and how many. */
type Limits = {
  /** Captures that the main thread compiles before. */
  before: number
  threads: number
}

/** A thread takes as long to start as so many captures. More threads than cores, or than these, only wait. */
const usualLimits: Limits = { before: 400, threads: Math.min(7, availableParallelism() - 1) }
/** Is behind every place, so that all threads end. */
const everyPlace = 2 ** 31 - 1

/** Prepares threads, by default for all cores but one. `captures` are those of the folder, in the order of the main thread. */
export function prepareAhead(
  setup: Omit<AheadSetup, 'reached'>,
  captures: readonly CaptureFile[],
  { before, threads: count } = usualLimits,
): CompileAhead {
  const places = new Map(listAhead(captures).map(({ name }, place) => [name, place]))
  const reached = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  let made = 0
  let ended: Promise<unknown> = Promise.resolve()
  const start = (number: number) => {
    const thread = startThread('compile-thread', { ...setup, reached, number, count })
    return new Promise<void>((resolve) => {
      // What a thread does not compile the main thread does.
      thread.on('error', () => undefined)
      thread.on('exit', () => resolve())
    })
  }
  return {
    reach(name) {
      const place = places.get(name)
      if (place !== undefined) Atomics.store(reached, 0, place)
    },
    noteMade() {
      made += 1
      const left = places.size - readPlace(reached)
      if (made === before && left > before) {
        ended = Promise.all(Array.from({ length: count }, (_, number) => start(number)))
      }
    },
    async close() {
      Atomics.store(reached, 0, everyPlace)
      await ended
    },
  }
}

/** The captures that threads compile ahead: files of the folder. Those of a container are listed with it. */
export function listAhead(captures: readonly CaptureFile[]): CaptureFile[] {
  return captures.filter(({ name }) => !name.includes(entryMark))
}

/** Returns the place that the main thread has reached. */
export function readPlace(reached: AheadSetup['reached']): number {
  return Atomics.load(reached, 0)
}

/** Whether a place is among those of one of several threads. */
export function isOwnPlace(
  place: number,
  { number, count }: { number: number; count: number },
): boolean {
  return place % count === number
}
