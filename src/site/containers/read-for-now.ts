import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** The bytes of the file that was read last. They grow to the largest file. */
let shared = Buffer.alloc(65_536)

/**
 * Reads a file into memory that the next call uses again: an archive's worth of buffers would fill the memory until
 * they are collected. Returns null when it cannot be read.
 */
export function readForNow(path: string): Buffer | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return null
  }
  try {
    const { size } = fstatSync(file)
    if (shared.length < size) shared = Buffer.alloc(2 * size)
    let length = 0
    while (length < size) {
      const count = readSync(file, shared, length, size - length, length)
      if (count === 0) break
      length += count
    }
    return shared.subarray(0, length)
  } catch {
    return null
  } finally {
    closeSync(file)
  }
}
