import { existsSync } from 'node:fs'
import { readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { paths } from '../../core/publish/paths.ts'
import { applyPatch, patchName } from './patch-site.ts'
import { removeFolder } from './remove-folder.ts'

/** File in the folder of an unfinished site, from its first moment to its last. */
export const unfinishedMark = '.simak-unfinished'

/** File that describes a shard of a site, which is written and replaced like a site. */
export const shardListName = 'shard.json'

/** Folders beside a site: the one that is being built, and the one that it replaces. */
export function nameFolders(dist: string): { next: string; last: string } {
  return { next: `${dist}.next`, last: `${dist}.last` }
}

/** Whether a folder is a patch with all its files, of which some may be in their site already. */
export function isWholePatch(folder: string): boolean {
  return existsSync(join(folder, patchName)) && !existsSync(join(folder, unfinishedMark))
}

/**
 * Puts a good site back after a build that was killed, and removes what it left: a site that was being changed is
 * changed to the end, and one that was being replaced is the last one again. Throws when a folder of that name
 * holds something else.
 */
export async function recoverSite(dist: string): Promise<void> {
  const { next, last } = nameFolders(dist)
  for (const folder of [next, last]) await checkOwn(folder)
  if (!existsSync(dist) && isSite(last)) await rename(last, dist)
  if (isWholePatch(next)) finishPatch(next, dist)
  for (const folder of [next, last]) removeFolder(folder)
}

/** A patch of a site that is not there any more, or was changed since, is of no use. The next build writes all. */
function finishPatch(next: string, dist: string): void {
  try {
    applyPatch(next, dist)
  } catch {
    removeFolder(next)
  }
}

/** Whether a folder is a finished site, or a finished shard of one. */
function isSite(folder: string): boolean {
  const isFinished = !existsSync(join(folder, unfinishedMark))
  return (
    isFinished && [paths.data.edition, shardListName].some((file) => existsSync(join(folder, file)))
  )
}

/** Names by which a folder is recognised as a site or a shard, also when some of it is deleted already. */
const siteNames = ['data', 'assets', 'articles', 'archive', 'index.html']
const shardFolderNames = ['compiled', 'pictures']

/** Throws unless the folder is missing, empty, unfinished, or a site, of which some may be deleted already. */
async function checkOwn(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const names = (await stat(folder)).isDirectory() ? await readdir(folder) : ['']
  const own = [unfinishedMark, patchName, shardListName, ...shardFolderNames, ...siteNames]
  if (names.length === 0 || own.some((name) => names.includes(name))) return
  throw new Error(
    `${folder} holds something else than a site, and a build needs that name. Name another folder in SIMAK_DIST, or take this one away.`,
  )
}
