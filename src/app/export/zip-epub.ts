import { strToU8, type Zippable, zipSync } from 'fflate'
import type { EpubFile } from '../../core/export/list-epub-files.ts'

/**
 * Zips the files of a book in the given order, and then its pictures by their path on the site. `mimetype` is
 * stored uncompressed, so that the first bytes identify the file (EPUB 3.3, 4.3). Equal files give equal bytes:
 * ZIP requires a time for each file, and it is always the oldest possible.
 */
export function zipEpub(
  files: readonly EpubFile[],
  images: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array<ArrayBuffer> {
  // ZIP stores times in the machine's zone.
  const mtime = new Date(1980, 0, 1)
  const entries = files.map(({ path, text }): [string, Zippable[string]] => [
    path,
    [strToU8(text), { level: path === 'mimetype' ? 0 : 9, mtime }],
  ])
  const pictures = [...images].map(([path, bytes]): [string, Zippable[string]] => [
    `OEBPS${path}`,
    // Compressed already.
    [bytes, { level: 0, mtime }],
  ])
  return zipSync(Object.fromEntries([...entries, ...pictures]))
}
