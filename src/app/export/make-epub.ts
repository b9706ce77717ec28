import type { ImageFile } from '../../core/article/picture.ts'
import { type EpubArticles, listEpubFiles } from '../../core/export/list-epub-files.ts'
import type { Wording } from '../../core/language/wording.ts'
import { findReaderOffset } from '../time/find-reader-offset.ts'
import { fetchImages } from './fetch-images.ts'
import { zipEpub } from './zip-epub.ts'

export type EpubRequest = {
  wording: Wording
  /** The pictures to contain. */
  images: readonly ImageFile[]
  /** Is called with the number of pictures that were fetched or given up. */
  onProgress: (doneCount: number) => void
}

/** A book, and the number of pictures that it should contain and does not. */
export type MadeEpub = { content: Uint8Array<ArrayBuffer>; missingCount: number }

/** Makes a book, dated now. A separate module, because few readers need it. */
export async function makeEpub(
  articles: EpubArticles,
  { wording, images: wanted, onProgress }: EpubRequest,
): Promise<MadeEpub> {
  const exportedAt = Date.now()
  const offset = findReaderOffset(exportedAt)
  const images = await fetchImages(wanted, onProgress)
  const options = { wording, exportedAt, offset, images: [...images.keys()] }
  return {
    content: zipEpub(listEpubFiles(articles, options), images),
    missingCount: wanted.length - images.size,
  }
}
