import { readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { runQueue } from '../../core/queue/run-queue.ts'
import { listFiles } from '../list-files.ts'

/** File types that compress well; fonts and pictures are already compressed. */
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.atom', '.txt'])

/** Number of threads in which Node compresses by default. */
const atOnce = 4

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Writes `.br` and `.gz` beside every file of a folder for which they are smaller. */
export async function compressSite(site: string): Promise<void> {
  const files = (await listFiles(site))
    // Names with a leading dot are for tools and never served.
    .filter((file) => compressible.has(extname(file)) && !file.startsWith('.'))
    .map((file) => join(site, file))
  await runQueue(files, atOnce, compressFile)
}

/** Writes `.br` and `.gz` beside a file, each if it is smaller. */
export async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  const [br, gz] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 9 })])
  if (br.length < bytes.length) await writeFile(`${file}.br`, br)
  if (gz.length < bytes.length) await writeFile(`${file}.gz`, gz)
}
