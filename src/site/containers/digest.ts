import { createHash } from 'node:crypto'
import type { ByteSource } from './byte-source.ts'

/** Number of bytes that are read at once. */
const partBytes = 1_000_000

/** Returns the SHA-256 of a source of any size in lower-case hexadecimal. */
export function digestSource({ size, read }: ByteSource): string {
  const hash = createHash('sha256')
  for (let at = 0; at < size; at += partBytes) hash.update(read(at, Math.min(size, at + partBytes)))
  return hash.digest('hex')
}
