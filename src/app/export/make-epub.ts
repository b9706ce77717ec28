import { type EpubArticles, listEpubFiles } from '../../core/export/list-epub-files.ts'
import type { Language } from '../../core/language/language.ts'
import { findReaderOffset } from '../time/find-reader-offset.ts'
import { zipEpub } from './zip-epub.ts'

/** The bytes of a book made now. A module of its own, since few readers come to need it. */
export function makeEpub(articles: EpubArticles, language: Language): Uint8Array<ArrayBuffer> {
  const exportedAt = Date.now()
  const offset = findReaderOffset(exportedAt)
  return zipEpub(listEpubFiles(articles, { language, exportedAt, offset }))
}
