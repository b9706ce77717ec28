import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PictureFile } from '../../core/article/picture.ts'
import type { PictureType } from './recognise-picture.ts'

/** A captured picture that an article shows. */
export type StoredPicture = {
  /** The picture as captured; its path contains a hash of its content. */
  file: PictureFile
  kind: PictureType
  /** Path of the file on this machine. */
  source: string
  /** The first capture that contains it. */
  capture: string
}

/**
 * Stores the pictures of all captures, each once, by path. Bytes without a file are written to the cache
 * folder, so that memory use does not grow with the number of captures.
 */
export type PictureStore = {
  folder: string
  pictures: Map<string, StoredPicture>
}

export function createPictureStore(folder: string): PictureStore {
  return { folder: join(folder, 'captured'), pictures: new Map() }
}

/**
 * Names a picture by a hash of its content: `/media/2c26b46b68ffc68ff99b.jpg`. Equal bytes have the same
 * name.
 */
export function namePicture(bytes: Uint8Array, kind: PictureType): string {
  return `/media/${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}.${kind}`
}

/** Stores a picture by its path; a known one is unchanged. */
export function storePicture(
  { folder, pictures }: PictureStore,
  picture: Omit<StoredPicture, 'source'>,
  bytes: Uint8Array,
): void {
  const { path } = picture.file
  if (pictures.has(path)) return
  const source = join(folder, path.slice('/media/'.length))
  if (!updateTimeOfUse(source)) {
    mkdirSync(folder, { recursive: true })
    // Renamed at the end, so that a parallel build never reads half a file.
    const unfinished = `${source}.${process.pid}`
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, source)
  }
  pictures.set(path, { ...picture, source })
}

/** Stores a picture whose bytes an earlier build has kept. Returns false when they are not there, or damaged. */
export function storeKept(
  { folder, pictures }: PictureStore,
  picture: Omit<StoredPicture, 'source'>,
): boolean {
  const { path, bytes } = picture.file
  if (pictures.has(path)) return true
  const source = join(folder, path.slice('/media/'.length))
  const isWhole = statSync(source, { throwIfNoEntry: false })?.size === bytes
  if (!isWhole || !updateTimeOfUse(source)) return false
  pictures.set(path, { ...picture, source })
  return true
}

/** Updates when a file was last used, so that the cache keeps it. Returns false if there is no such file. */
function updateTimeOfUse(path: string): boolean {
  try {
    utimesSync(path, new Date(), new Date())
    return true
  } catch {
    return false
  }
}
