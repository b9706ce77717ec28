import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const COMPRESSIBLE = ['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml', '.webmanifest']

/** A content as a good host sends it: brotli at its best quality. */
export function compress(content: string | Buffer): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

/** Writes a `.br` beside every file of a folder that gains by it and has none yet. */
export async function precompress(folder: string): Promise<void> {
  const files = await listFiles(folder)
  const present = new Set(files)
  for (const file of files) {
    if (!COMPRESSIBLE.includes(extname(file)) || present.has(`${file}.br`)) continue
    await writeFile(join(folder, `${file}.br`), compress(await readFile(join(folder, file))))
  }
}

/** Every file below a folder, as a path relative to it with forward slashes, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}
