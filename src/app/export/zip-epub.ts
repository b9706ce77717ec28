import { strToU8, type Zippable, zipSync } from 'fflate'
import type { EpubFile } from '../../core/export/list-epub-files.ts'

/**
 * The bytes of a book, its files in the order given. `mimetype` is stored as it is, so that a file's
 * first bytes tell what it is (EPUB 3.3, 4.3). The same files give the same bytes: ZIP wants a time
 * for each, so they carry its oldest.
 */
export function zipEpub(files: readonly EpubFile[]): Uint8Array<ArrayBuffer> {
  // In the machine's zone, as ZIP has it.
  const mtime = new Date(1980, 0, 1)
  const entries = files.map(({ path, text }): [string, Zippable[string]] => [
    path,
    [strToU8(text), { level: path === 'mimetype' ? 0 : 9, mtime }],
  ])
  return zipSync(Object.fromEntries(entries))
}
