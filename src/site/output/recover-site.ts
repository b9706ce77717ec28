import { existsSync, lstatSync, readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { paths } from '../../core/publish/paths.ts'

/** File in the folder of an unfinished site, from its first moment to its last. */
export const unfinishedMark = '.simak-unfinished'

/** File that describes a shard of a site, which is written and replaced like a site. */
export const shardListName = 'shard.json'

/** Folders beside a site: the one that is being built, and the one that it replaces. */
export function nameFolders(dist: string): { next: string; last: string } {
  return { next: `${dist}.next`, last: `${dist}.last` }
}

/**
 * Puts the last good site back after a build that was killed, and removes what it left. Throws when a folder
 * of that name holds something else.
 */
export async function recoverSite(dist: string): Promise<void> {
  const { next, last } = nameFolders(dist)
  for (const folder of [next, last]) await checkOwn(folder)
  if (!existsSync(dist) && isSite(last)) await rename(last, dist)
  for (const folder of [next, last]) removeFolder(folder)
}

/**
 * Removes a folder with all that is in it. Node's own way looks at each file first, which for a site of a
 * hundred thousand files takes longer than to write some of them anew.
 */
export function removeFolder(folder: string): void {
  try {
    // What a link leads to is not removed.
    if (lstatSync(folder).isSymbolicLink()) unlinkSync(folder)
    else removeTree(folder)
  } catch {
    // Something else writes there, or it is no folder, or it is not there.
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function removeTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    // A link to a folder is no directory here.
    if (entry.isDirectory()) removeTree(path)
    else unlinkSync(path)
  }
  rmdirSync(folder)
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
  const own = [unfinishedMark, shardListName, ...shardFolderNames, ...siteNames]
  if (names.length === 0 || own.some((name) => names.includes(name))) return
  throw new Error(
    `${folder} holds something else than a site, and a build needs that name. Name another folder in SIMAK_DIST, or take this one away.`,
  )
}
