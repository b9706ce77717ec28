import { constants, copyFile, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { runQueue } from '../../core/queue/run-queue.ts'
import { describeWritten, type SiteFiles } from '../output/site-files.ts'
import type { ReadyPictures } from './ready-pictures.ts'

/** Number of parallel copies; the disk is the limit. */
const atOnce = 8

/** Copies the files of all pictures into a site, unless the last site has them. */
export async function writePictures(
  site: SiteFiles,
  { sources }: Pick<ReadyPictures, 'sources'>,
): Promise<void> {
  if (sources.size === 0) return
  await mkdir(join(site.folder, 'media'), { recursive: true })
  await runQueue([...sources], atOnce, async ([path, source]) => {
    const { size, mtimeMs } = await stat(source)
    const key = `${source} ${size} ${mtimeMs}`
    if (site.keep(path, key)) return
    const target = join(site.folder, path)
    // If the file system supports it, both names share the data.
    await copyFile(source, target, constants.COPYFILE_FICLONE)
    site.add(path, key, [describeWritten(target)])
  })
}
