import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { PictureFile } from '../../core/article/picture.ts'
import { describeProblem, type Problem } from '../../core/capture/problem.ts'
import { runQueue } from '../../core/queue/run-queue.ts'
import { findErrorCode } from '../error-code.ts'
import type { PictureStore, StoredPicture } from './picture-store.ts'
import { listImages, readyOnce } from './ready-cache.ts'
import type { ImageLibrary } from './ready-picture.ts'

/** All pictures of a site. */
export type ReadyPictures = {
  /** The files of each picture, by its path as captured. A picture that is missing here has no file. */
  files: ReadonlyMap<string, PictureFile>
  /** Source path of each file, by its path below the base. */
  sources: ReadonlyMap<string, string>
  /** Number of pictures that were encoded, and number from the cache. */
  made: number
  cached: number
  /** The reason why pictures were not encoded, or null. */
  asCaptured: string | null
  problems: Problem[]
}

/** Cache folder of encoded pictures, shared by all builds. */
export const pictureCache = 'node_modules/.cache/simak/pictures'

/** Is called with the number of finished pictures and of all pictures. */
type OnProgress = (done: number, total: number) => void

/** Loads the image library, or returns why it cannot be loaded. */
export async function loadImageLibrary(): Promise<ImageLibrary | string> {
  try {
    const { default: sharp } = await import('sharp')
    // Each picture is opened once per size, and the library's own cache would hold complete pictures.
    sharp.cache(false)
    return sharp
  } catch (error) {
    const code = findErrorCode(error)
    return code === 'ERR_MODULE_NOT_FOUND' ? 'sharp is not installed' : 'sharp does not run here'
  }
}

/** Returns the pictures as captured. */
export function takeAsCaptured({ pictures }: PictureStore, reason: string): ReadyPictures {
  const stored = [...pictures]
  return {
    files: new Map(stored.map(([path, { file }]) => [path, file])),
    sources: new Map(stored.map(([path, { source }]) => [path, source])),
    made: 0,
    cached: 0,
    asCaptured: reason,
    problems: [],
  }
}

/**
 * Encodes the pictures of a site, or returns them as captured where the image library does not run. The
 * library is loaded only when there is a picture.
 */
export async function readyWherePossible(
  store: PictureStore,
  onProgress: OnProgress,
  cache: string,
): Promise<ReadyPictures> {
  if (store.pictures.size === 0) return noPictures
  const sharp = await loadImageLibrary()
  return typeof sharp === 'string'
    ? takeAsCaptured(store, sharp)
    : readyPictures(sharp, store, onProgress, cache)
}

const noPictures: ReadyPictures = {
  files: new Map(),
  sources: new Map(),
  made: 0,
  cached: 0,
  asCaptured: null,
  problems: [],
}

/** Encodes the pictures of a site. One that cannot be decoded is left out, with a problem. */
export async function readyPictures(
  sharp: ImageLibrary,
  { pictures }: PictureStore,
  onProgress: OnProgress = () => undefined,
  cache: string = pictureCache,
): Promise<ReadyPictures> {
  const files = new Map<string, PictureFile>()
  const sources = new Map<string, string>()
  const problems: Problem[] = []
  const count = { made: 0, cached: 0 }
  const ready = async (picture: StoredPicture) => {
    const { file, source, capture, kind } = picture
    if (kind === 'svg') {
      files.set(file.path, file)
      sources.set(file.path, source)
      return
    }
    try {
      const made = await readyOnce(sharp, picture, cache)
      count[made.isCached ? 'cached' : 'made'] += 1
      files.set(file.path, made.file)
      for (const { path } of listImages(made.file)) {
        sources.set(path, join(made.folder, path.slice('/media/'.length)))
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const what = `${kind}, ${file.width} × ${file.height} pixels: ${reason}`
      problems.push(describeProblem('picture-unreadable', { file: capture, what }))
    }
  }
  let done = 0
  await runQueue([...pictures.values()], availableParallelism(), async (picture) => {
    await ready(picture)
    done += 1
    onProgress(done, pictures.size)
  })
  problems.sort((a, b) => (a.file < b.file ? -1 : 1))
  return { files, sources, ...count, asCaptured: null, problems }
}
