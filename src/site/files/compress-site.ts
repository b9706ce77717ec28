import { readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, type ZlibOptions } from 'node:zlib'
import { paths } from '../../core/publish/paths.ts'
import { runQueue } from '../../core/queue/run-queue.ts'
import { listFiles } from '../list-files.ts'
import type { Compression } from '../site-settings.ts'

/** Qualities of brotli, 0 to 11, and of gzip, 1 to 9. */
type Qualities = { brotli: number; gzip: number }

const best: Qualities = { brotli: constants.BROTLI_MAX_QUALITY, gzip: 9 }
/** Measured on pages: 8 % larger than the best, in a fortieth of the time (docs/hosting.md has the table). */
const quick: Qualities = { brotli: 5, gzip: 6 }

/** File types that compress well; fonts and pictures are already compressed. */
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.atom', '.txt'])

/** Number of threads in which Node compresses by default. */
const atOnce = 4

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Writes `.br` and `.gz` beside every file of a folder for which they are smaller. */
export async function compressSite(site: string, compression: Compression): Promise<void> {
  if (compression === 'off') return
  const files = (await listFiles(site)).filter(isCompressible)
  await runQueue(files, atOnce, (file) => compressFile(site, file, compression))
}

/** Writes `.br` and `.gz` beside a file of a site, each if it is smaller. */
export async function compressFile(
  site: string,
  file: string,
  compression: Compression,
): Promise<void> {
  if (compression === 'off') return
  const path = join(site, file)
  const bytes = await readFile(path)
  const qualities = compression === 'best' || isOfApp(file) ? best : quick
  const [br, gz] = await Promise.all([
    toBrotli(bytes, describeBrotli(bytes, qualities)),
    toGzip(bytes, describeGzip(qualities)),
  ])
  if (br.length < bytes.length) await writeFile(`${path}.br`, br)
  if (gz.length < bytes.length) await writeFile(`${path}.gz`, gz)
}

/** Returns the size of a file that a host compresses as a quick build does. */
export async function weighCompressed(file: string, bytes: Buffer): Promise<number> {
  if (!compressible.has(extname(file))) return bytes.length
  const br = await toBrotli(bytes, describeBrotli(bytes, quick))
  return Math.min(br.length, bytes.length)
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

function describeBrotli(bytes: Buffer, { brotli }: Qualities) {
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const params = {
    [BROTLI_PARAM_QUALITY]: brotli,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
    // A window of the content's size, because preparing a large one takes longer than a small file.
    [BROTLI_PARAM_LGWIN]: Math.min(
      constants.BROTLI_DEFAULT_WINDOW,
      Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes.length + 16))),
    ),
  }
  return { params }
}

function describeGzip({ gzip }: Qualities): ZlibOptions {
  return { level: gzip }
}
