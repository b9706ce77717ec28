import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { paths } from '../core/publish/paths.ts'

/**
 * Checks that a build may replace `dist`: the folder does not exist, is empty, or contains a built site.
 * Throws otherwise, because a build deletes everything in it.
 */
export async function checkTarget(dist: string): Promise<void> {
  if (!existsSync(dist) || existsSync(join(dist, paths.data.edition))) return
  if ((await stat(dist)).isDirectory() && (await readdir(dist)).length === 0) return
  throw new Error(
    `${dist} holds something else than a built site, and a build would delete it. Name another folder in SIMAK_DIST, or take this one away.`,
  )
}
