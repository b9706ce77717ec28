import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { type ImageFile, type PictureFile, PictureFileSchema } from '../../core/article/picture.ts'
import type { StoredPicture } from './picture-store.ts'
import { type ImageLibrary, readyPicture, recipe } from './ready-picture.ts'

/** An encoded picture: its files are in `folder`, named like the last segment of their paths. */
export type ReadyPicture = { file: PictureFile; folder: string; isCached: boolean }

/** Names how pictures are encoded: the recipe and the encoders' versions. */
export function nameEncoders(sharp: ImageLibrary): string {
  const { vips, aom, mozjpeg, webp } = sharp.versions
  return JSON.stringify([recipe, vips, aom, mozjpeg, webp])
}

/** Name of the file that describes a cache folder. */
const listName = 'picture.json'

/**
 * Encodes a picture, or returns it from the cache. The key is a hash of its content, the recipe and the
 * encoders' versions, so a file never changes under its name.
 */
export async function readyOnce(
  sharp: ImageLibrary,
  picture: StoredPicture,
  cache: string,
): Promise<ReadyPicture> {
  const hash = createHash('sha256').update(picture.file.path).update(nameEncoders(sharp))
  const name = hash.digest('hex').slice(0, 20)
  const folder = join(cache, 'ready', name)
  const cached = await readCached(folder)
  if (cached !== null) return { file: cached, folder, isCached: true }

  await mkdir(join(cache, 'ready'), { recursive: true })
  const unfinished = await mkdtemp(join(cache, 'ready', '.'))
  try {
    const file = await readyPicture(sharp, picture, unfinished, name)
    await writeFile(join(unfinished, listName), JSON.stringify(file))
    return (await moveInto(unfinished, folder))
      ? { file, folder, isCached: false }
      : await takeOther(file, folder, unfinished)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

/** Returns false if the folder is there already. */
async function moveInto(unfinished: string, folder: string): Promise<boolean> {
  return rename(unfinished, folder).then(
    () => true,
    () => false,
  )
}

/**
 * Uses the files that another build has made meanwhile, and which it may be copying. Replaces them only if
 * they are incomplete.
 */
async function takeOther(
  file: PictureFile,
  folder: string,
  unfinished: string,
): Promise<ReadyPicture> {
  const other = await readCached(folder)
  if (other !== null) {
    await rm(unfinished, { recursive: true, force: true })
    return { file: other, folder, isCached: true }
  }
  await rm(folder, { recursive: true, force: true })
  await rename(unfinished, folder)
  return { file, folder, isCached: false }
}

/** Lists every file of a picture. */
export function listImages({ sizes, motion, ...image }: PictureFile): ImageFile[] {
  return [image, ...sizes, ...(motion === null ? [] : [motion])]
}

/** Returns null unless all files are complete. Updates the time of use first: see `pruneCache`. */
async function readCached(folder: string): Promise<PictureFile | null> {
  try {
    await utimes(folder, new Date(), new Date())
    const json: unknown = JSON.parse(await readFile(join(folder, listName), 'utf8'))
    const file = v.parse(PictureFileSchema, json)
    for (const { path, bytes } of listImages(file)) {
      const { size } = await stat(join(folder, path.slice('/media/'.length)))
      if (size !== bytes) return null
    }
    return file
  } catch {
    return null
  }
}
