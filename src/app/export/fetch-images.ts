import type { ImageFile } from '../../core/article/picture.ts'
import { isBookImage } from '../../core/export/list-book-images.ts'
import { runQueue } from '../../core/queue/run-queue.ts'
import { toFileAddress } from '../ui/to-file-address.ts'

/** Requests at once, gentle to a small server. */
const atOnce = 4

/** Beyond this size reading systems open a book slowly. Later pictures are left out. In bytes. */
const maxBytes = 40_000_000

/** A request that takes longer is given up, in ms: a book with one picture less is better than none. */
const maxWait = 60_000

/**
 * Fetches pictures for a book, by their path and in their order. One that cannot be fetched, as offline, or
 * that no longer fits is left out. `onProgress` receives the number of finished ones.
 */
export async function fetchImages(
  images: readonly ImageFile[],
  onProgress: (doneCount: number) => void,
): Promise<Map<string, Uint8Array>> {
  const fetched = new Map<string, Uint8Array>()
  let room = maxBytes
  let doneCount = 0
  await runQueue(images, atOnce, async (image) => {
    // Counted before the request, so that parallel ones do not exceed the limit together.
    const { path, bytes: expected = 0 } = image
    const isWanted = isBookImage(image) && expected <= room
    if (isWanted) room -= expected
    const bytes = isWanted ? await fetchImage(path) : null
    if (isWanted) room -= (bytes?.length ?? 0) - expected
    if (bytes !== null && room >= 0) fetched.set(path, bytes)
    doneCount += 1
    onProgress(doneCount)
  })
  return new Map(
    images.flatMap(({ path }) => {
      const bytes = fetched.get(path)
      return bytes === undefined ? [] : [[path, bytes]]
    }),
  )
}

async function fetchImage(path: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(toFileAddress(path), { signal: AbortSignal.timeout(maxWait) })
    const isImage = response.headers.get('content-type')?.startsWith('image/') === true
    return response.ok && isImage ? new Uint8Array(await response.arrayBuffer()) : null
  } catch {
    return null
  }
}
