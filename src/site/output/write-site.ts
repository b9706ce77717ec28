import { existsSync, rmSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildLock, lockBuild, nameLock } from './lock-build.ts'
import { applyPatch, writePatch } from './patch-site.ts'
import { isWholePatch, nameFolders, recoverSite, unfinishedMark } from './recover-site.ts'
import { removeFolder } from './remove-folder.ts'

/** Signals that end a build. Their numbers make the exit code, as in a shell. */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const
type EndSignal = keyof typeof signals

/** What a build may do beside writing its site. */
export type SiteWriting = {
  /** Is called when another build is writing the same site, with the number of its process. */
  onWait?: (pid: number) => void
  /** Is called when a signal ends the build, before what it wrote is removed. */
  onInterrupt?: () => Promise<unknown>
  /** Is called when the site is in its place. */
  onReplaced?: () => void
}

/**
 * Writes a site into an empty folder. One that holds only what differs from the last site says so by calling
 * `change` with the files of the last site that it has no more.
 */
export type WriteSite<Result> = (
  folder: string,
  change: (removed: readonly string[]) => void,
) => Promise<Result>

/**
 * Builds a site in a folder beside `dist`, and at the end replaces `dist` by it, or changes what differs. Until then
 * the last site stays, whatever happens: an error or a signal removes what was written, and what a killed process
 * left is removed, put back or finished by the next build. Builds of one site wait for each other.
 */
export async function writeSite<Result>(
  dist: string,
  write: WriteSite<Result>,
  { onWait, onInterrupt = async () => undefined, onReplaced = () => undefined }: SiteWriting = {},
): Promise<Result> {
  const lock = await lockBuild(nameLock(dist), onWait)
  const guard = guardSignals(dist, lock, onInterrupt)
  try {
    await recoverSite(dist)
    const result = await writeNext(dist, lock, write, guard.defer)
    onReplaced()
    return result
  } finally {
    lock.release()
    guard.end()
  }
}

async function writeNext<Result>(
  dist: string,
  lock: BuildLock,
  write: WriteSite<Result>,
  deferSignals: () => void,
): Promise<Result> {
  const { next, last } = nameFolders(dist)
  try {
    await mkdir(next)
    await writeFile(join(next, unfinishedMark), '')
    let isPatch = false
    const result = await write(next, (removed) => {
      isPatch = true
      writePatch(next, dist, removed)
    })
    if (!lock.isHeld()) throw new Error(`Another build has taken ${dist} over.`)
    deferSignals()
    rmSync(join(next, unfinishedMark))
    if (isPatch) applyPatch(next, dist)
    else await replaceSite(dist)
    removeFolder(last)
    return result
  } finally {
    // A site that could be changed in part only, as on a full disk, is changed to the end by the next build.
    if (!isWholePatch(next)) removeFolder(next)
  }
}

/** A process that is killed between the two steps leaves no `dist`, which `recoverSite` mends. */
async function replaceSite(dist: string): Promise<void> {
  const { next, last } = nameFolders(dist)
  if (!existsSync(dist)) return rename(next, dist)
  await rename(dist, last)
  try {
    await rename(next, dist)
  } catch (error) {
    await rename(last, dist)
    throw error
  }
}

/**
 * Ends the process at a signal, after what it wrote is removed. Once deferred, a signal counts only when the
 * guard ends.
 */
function guardSignals(dist: string, lock: BuildLock, onInterrupt: () => Promise<unknown>) {
  const { next } = nameFolders(dist)
  let isDeferred = false
  let deferred: EndSignal | null = null
  const interrupt = async (signal: EndSignal) => {
    if (isDeferred) {
      deferred = signal
      return
    }
    await onInterrupt()
    // Writes that have begun may create a folder anew. No other code runs between here and the exit.
    for (let pass = 0; pass < 3 && existsSync(next); pass += 1) removeFolder(next)
    lock.release()
    process.exit(128 + signals[signal])
  }
  const all = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const
  for (const signal of all) process.on(signal, interrupt)
  return {
    defer: () => {
      isDeferred = true
    },
    end: () => {
      for (const signal of all) process.off(signal, interrupt)
      if (deferred !== null) process.exit(128 + signals[deferred])
    },
  }
}
