import { randomUUID } from 'node:crypto'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { runQueue } from '../../core/queue/run-queue.ts'

/** What the cache keeps of the pictures that builds no longer use. */
export type CacheLimits = {
  /** A picture that no build has used for longer is deleted. */
  maxUnusedDays: number
  /** The limit of all together; those whose last use is oldest are deleted first. */
  maxUnusedBytes: number
  /** A picture used within this time is in use: perhaps by a build or a development server that still runs. */
  inUseDays: number
}

/** Enough to change between a few archives, or to take captures away and put them back, without new work. */
export const cacheLimits: CacheLimits = {
  maxUnusedDays: 30,
  maxUnusedBytes: 1_000_000_000,
  inUseDays: 2,
}

const dayMs = 24 * 60 * 60_000

/** Number of parallel file operations; the disk is the limit. */
const atOnce = 8

type Entry = { folder: string; name: string; usedAt: number }

/**
 * Deletes what no build has used for a while from the cache of pictures. Safe while another build uses the
 * cache: a use updates an entry's time before its files are read, and an entry whose time changes while it
 * is being deleted is put back. Returns the number of deleted entries.
 */
export async function pruneCache(
  cache: string,
  now: number,
  { maxUnusedDays, maxUnusedBytes, inUseDays }: CacheLimits = cacheLimits,
): Promise<number> {
  const folders = [join(cache, 'captured'), join(cache, 'ready')]
  const entries = (await Promise.all(folders.map(listEntries))).flat()
  const unused = entries
    .filter(({ usedAt }) => now - usedAt > inUseDays * dayMs)
    .sort((a, b) => b.usedAt - a.usedAt)
  let bytes = 0
  let removed = 0
  const old: Entry[] = []
  for (const entry of unused) {
    // A name that begins with a dot is the unfinished work of a build that was stopped.
    const isLeft = entry.name.startsWith('.') || now - entry.usedAt > maxUnusedDays * dayMs
    if (!isLeft) bytes += await measure(join(entry.folder, entry.name))
    if (isLeft || bytes > maxUnusedBytes) old.push(entry)
  }
  await runQueue(old, atOnce, async (entry) => {
    if (await remove(entry)) removed += 1
  })
  return removed
}

async function listEntries(folder: string): Promise<Entry[]> {
  const entries: Entry[] = []
  await runQueue(await readdir(folder).catch(() => []), atOnce, async (name) => {
    const usedAt = await findUsedAt(join(folder, name))
    if (usedAt !== null) entries.push({ folder, name, usedAt })
  })
  return entries
}

/** Returns null for an entry that another build has deleted. */
async function findUsedAt(path: string): Promise<number | null> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  )
}

async function measure(path: string): Promise<number> {
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isDirectory()) return found?.size ?? 0
  const names = await readdir(path).catch(() => [])
  const sizes = await Promise.all(names.map((name) => measure(join(path, name))))
  return sizes.reduce((sum, each) => sum + each, 0)
}

/** Returns false if the entry is in use, or another build deletes it. */
async function remove({ folder, name, usedAt }: Entry): Promise<boolean> {
  const path = join(folder, name)
  const aside = join(folder, `.${randomUUID()}`)
  try {
    await rename(path, aside)
    if ((await findUsedAt(aside)) !== usedAt) {
      await rename(aside, path)
      return false
    }
    await rm(aside, { recursive: true, force: true })
    return true
  } catch {
    // A file that cannot be deleted now costs a build nothing but space.
    return false
  }
}
