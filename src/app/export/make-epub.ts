import { type EpubArticles, listEpubFiles } from '../../core/export/list-epub-files.ts'
import type { Wording } from '../../core/language/wording.ts'
import { findReaderOffset } from '../time/find-reader-offset.ts'
import { fetchImages } from './fetch-images.ts'
import { zipEpub } from './zip-epub.ts'

/** Makes a book, dated now. A separate module, because few readers need it. */
export async function makeEpub(
  articles: EpubArticles,
  wording: Wording,
): Promise<Uint8Array<ArrayBuffer>> {
  const exportedAt = Date.now()
  const offset = findReaderOffset(exportedAt)
  const images = await fetchImages(articles)
  const options = { wording, exportedAt, offset, images: [...images.keys()] }
  return zipEpub(listEpubFiles(articles, options), images)
}
