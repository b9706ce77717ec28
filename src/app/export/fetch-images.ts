import { listPictures } from '../../core/article/list-pictures.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { isBookImage } from '../../core/export/write-epub-package.ts'
import { runQueue } from '../../core/queue/run-queue.ts'
import { toFileAddress } from '../ui/to-file-address.ts'

/** Requests at once, gentle to a small server. */
const atOnce = 4

/** Beyond this size reading systems open a book slowly. Later pictures are left out. In bytes. */
const maxBytes = 40_000_000

/**
 * Fetches the pictures of articles for a book, by their path. One that cannot be fetched, as offline, is left
 * out, and its caption stays.
 */
export async function fetchImages(
  articles: readonly PublishedArticle[],
): Promise<Map<string, Uint8Array>> {
  const named = articles
    .flatMap((article) => listPictures(article))
    .flatMap(({ file }) => (file !== null && isBookImage(file.path) ? [file.path] : []))
  const paths = [...new Set(named)]
  const fetched = new Map<string, Uint8Array>()
  let total = 0
  await runQueue(paths, atOnce, async (path) => {
    const bytes = total < maxBytes ? await fetchImage(path) : null
    if (bytes === null) return
    total += bytes.length
    fetched.set(path, bytes)
  })
  // In the order of the book, whatever came first.
  return new Map(
    paths.flatMap((path) => {
      const bytes = fetched.get(path)
      return bytes === undefined ? [] : [[path, bytes]]
    }),
  )
}

async function fetchImage(path: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(toFileAddress(path))
    const isImage = response.headers.get('content-type')?.startsWith('image/') === true
    return response.ok && isImage ? new Uint8Array(await response.arrayBuffer()) : null
  } catch {
    return null
  }
}
