import { readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { paths } from '../../core/publish/paths.ts'
import { listFiles } from '../list-files.ts'
import type { Compression } from '../site-settings.ts'

/** Qualities of brotli, 0 to 11, and of gzip, 1 to 9. */
type Qualities = { brotli: number; gzip: number }

const best: Qualities = { brotli: constants.BROTLI_MAX_QUALITY, gzip: 9 }
/** Measured on pages: 8 % larger than the best, in a fortieth of the time (docs/hosting.md has the table). */
const quick: Qualities = { brotli: 5, gzip: 6 }

/** File types that compress well; fonts and pictures are already compressed. */
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.atom', '.txt'])

/** Writes `.br` and `.gz` beside every file of a folder for which they are smaller. */
export async function compressSite(site: string, compression: Compression): Promise<void> {
  for (const file of await listFiles(site)) await compressFile(site, file, compression)
}

/** Writes `.br` and `.gz` beside a file of a site, each if it is smaller. */
export async function compressFile(
  site: string,
  file: string,
  compression: Compression,
): Promise<void> {
  const path = join(site, file)
  if (compression === 'off' || !isCompressible(file)) return
  for (const [ending, packed] of compressBytes(file, await readFile(path), compression)) {
    await writeFile(`${path}${ending}`, packed)
  }
}

/**
 * Returns the compressed siblings of a file by their endings, each if it is smaller. Synchronous, because it
 * runs in threads of the build.
 */
export function compressBytes(
  file: string,
  bytes: Buffer,
  compression: Compression,
): [ending: string, packed: Buffer][] {
  if (compression === 'off' || !isCompressible(file)) return []
  const { brotli, gzip } = chooseQualities(file, compression)
  const packed: [string, Buffer][] = [
    ['.br', compressBrotli(bytes, brotli)],
    ['.gz', gzipSync(bytes, { level: gzip })],
  ]
  return packed.filter(([, { length }]) => length < bytes.length)
}

/** There are as many beginnings as articles, and of such small files the best saves a hundred bytes. */
function chooseQualities(file: string, compression: Compression): Qualities {
  if (isOfApp(file)) return best
  return compression === 'best' && !file.includes('data/beginnings/') ? best : quick
}

/**
 * Whether a file takes at most so many bytes where a host compresses as a quick build does. The least compression
 * says so of most files, in a fraction of the time.
 */
export function fitsCompressed(file: string, bytes: Buffer, maxBytes: number): boolean {
  if (bytes.length <= maxBytes) return true
  if (!compressible.has(extname(file))) return false
  if (compressBrotli(bytes, constants.BROTLI_MIN_QUALITY).length <= maxBytes) return true
  return weighCompressed(file, bytes) <= maxBytes
}

/** Returns the size of a file that a host compresses as a quick build does. */
export function weighCompressed(file: string, bytes: Buffer): number {
  if (!compressible.has(extname(file))) return bytes.length
  return Math.min(compressBrotli(bytes, quick.brotli).length, bytes.length)
}

/** Names with a leading dot are for tools and never served. */
function isCompressible(file: string): boolean {
  return compressible.has(extname(file)) && !file.startsWith('.')
}

/** Whether a file is the app's. There are few of them, they change seldom, and every reader loads some. */
function isOfApp(file: string): boolean {
  const path = `/${file.replace(/^\//, '')}`
  return path.startsWith('/assets/') || path === paths.worker || path === paths.notices
}

function compressBrotli(bytes: Buffer, quality: number): Buffer {
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  // A window of the content's size, because preparing a large one takes longer than a small file.
  const window = Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes.length + 16)))
  const params = {
    [BROTLI_PARAM_QUALITY]: quality,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [BROTLI_PARAM_LGWIN]: Math.min(constants.BROTLI_DEFAULT_WINDOW, window),
  }
  return brotliCompressSync(bytes, { params })
}
