import { type EpubArticles, listEpubFiles } from '../../core/export/list-epub-files.ts'
import type { Wording } from '../../core/language/wording.ts'
import { findReaderOffset } from '../time/find-reader-offset.ts'
import { zipEpub } from './zip-epub.ts'

/** Makes a book, dated now. A separate module, because few readers need it. */
export function makeEpub(articles: EpubArticles, wording: Wording): Uint8Array<ArrayBuffer> {
  const exportedAt = Date.now()
  const offset = findReaderOffset(exportedAt)
  return zipEpub(listEpubFiles(articles, { wording, exportedAt, offset }))
}
