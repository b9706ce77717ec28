import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { findErrorCode } from '../error-code.ts'
import { removeFolder } from './remove-folder.ts'

/** File in a folder that holds only what differs from the site that it changes. */
export const patchName = '.simak-patch'

const PatchSchema = v.object({
  /** The folder that the patch belongs to, as the file system numbers it. */
  site: v.number(),
  /** Files that the site has no more. */
  removed: v.array(v.string()),
})

/** Says in a folder of new files which site it changes, and which of its files go. */
export function writePatch(folder: string, dist: string, removed: readonly string[]): void {
  const patch = { site: lstatSync(dist).ino, removed: [...removed] }
  writeFileSync(join(folder, patchName), JSON.stringify(patch))
}

/**
 * Moves the files of a patch into their site, and removes what goes. Every step can be repeated, so that a
 * patch that was interrupted is finished by the next build. Throws when the site is another one.
 */
export function applyPatch(folder: string, dist: string): void {
  const json: unknown = JSON.parse(readFileSync(join(folder, patchName), 'utf8'))
  const patch = v.parse(PatchSchema, json)
  if (lstatSync(dist).ino !== patch.site) throw new Error(`${dist} is not the site that it was.`)
  moveFiles(folder, dist)
  for (const file of patch.removed) {
    rmSync(join(dist, file), { force: true })
    removeEmpty(dirname(file), dist)
  }
  removeFolder(folder)
}

function moveFiles(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [`${from}/${entry.name}`, `${to}/${entry.name}`]
    if (entry.isDirectory()) {
      mkdirSync(target, { recursive: true })
      moveFiles(source, target)
    } else if (entry.name !== patchName) renameSync(source, target)
  }
}

/** Removes a folder of a site that nothing is in any more, and those around it. */
function removeEmpty(folder: string, dist: string): void {
  for (let path = folder; path !== '.' && path !== '/'; path = dirname(path)) {
    try {
      rmdirSync(join(dist, path))
    } catch (error) {
      if (['ENOTEMPTY', 'EEXIST'].includes(findErrorCode(error))) return
      if (findErrorCode(error) !== 'ENOENT') throw error
    }
  }
}
