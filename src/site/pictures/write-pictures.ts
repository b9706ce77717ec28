import { constants, copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runQueue } from '../../core/queue/run-queue.ts'
import type { ReadyPictures } from './ready-pictures.ts'

/** Number of parallel copies; the disk is the limit. */
const atOnce = 8

/** Copies the files of all pictures into a site. */
export async function writePictures(site: string, { sources }: ReadyPictures): Promise<void> {
  if (sources.size === 0) return
  await mkdir(join(site, 'media'), { recursive: true })
  await runQueue([...sources], atOnce, async ([path, source]) => {
    // If the file system supports it, both names share the data.
    await copyFile(source, join(site, path), constants.COPYFILE_FICLONE)
  })
}
