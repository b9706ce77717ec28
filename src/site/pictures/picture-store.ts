import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PictureFile } from '../../core/article/picture.ts'
import type { PictureType } from './recognise-picture.ts'

/** A captured picture that an article shows. */
export type StoredPicture = {
  /** The picture as captured; its path names its content. */
  file: PictureFile
  kind: PictureType
  /** Path of its bytes on this machine. */
  source: string
  /** The capture that it came with first. */
  capture: string
}

/**
 * The pictures of all captures, each once, by its path. Bytes that have no file of their own are written to
 * the cache folder, so that memory does not grow with the number of captures.
 */
export type PictureStore = {
  folder: string
  pictures: Map<string, StoredPicture>
}

export function createPictureStore(folder: string): PictureStore {
  return { folder: join(folder, 'captured'), pictures: new Map() }
}

/** Names a picture by its content: `/media/2c26b46b68ffc68ff99b.jpg`. Equal bytes have one name. */
export function namePicture(bytes: Uint8Array, kind: PictureType): string {
  return `/media/${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}.${kind}`
}

/** Keeps a picture under its path; one that is known stays as it is. */
export function storePicture(
  { folder, pictures }: PictureStore,
  picture: Omit<StoredPicture, 'source'>,
  bytes: Uint8Array,
): void {
  const { path } = picture.file
  if (pictures.has(path)) return
  const source = join(folder, path.slice('/media/'.length))
  if (!existsSync(source)) {
    mkdirSync(folder, { recursive: true })
    // Another build at the same time never sees half a file.
    const unfinished = `${source}.${process.pid}`
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, source)
  }
  pictures.set(path, { ...picture, source })
}
