import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** The bytes of the file that was read last. They grow to the largest file. */
let shared = Buffer.alloc(65_536)

/**
 * Reads a file into memory that the next call uses again: an archive's worth of buffers would fill the memory until
 * they are collected. Returns its bytes, and when it was changed; null when it cannot be read.
 */
export function readForNow(path: string): { bytes: Buffer; mtimeMs: number } | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return null
  }
  try {
    const { size, mtimeMs } = fstatSync(file)
    if (shared.length < size) shared = Buffer.alloc(2 * size)
    let length = 0
    while (length < size) {
      const count = readSync(file, shared, length, size - length, length)
      if (count === 0) break
      length += count
    }
    return { bytes: shared.subarray(0, length), mtimeMs }
  } catch {
    return null
  } finally {
    closeSync(file)
  }
}
