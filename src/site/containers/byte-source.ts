import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** Bytes that are read in parts, so that a large file never fills the memory. */
export type ByteSource = {
  size: number
  /** Returns the bytes from `start` to before `end`, fewer where the source ends. */
  read: (start: number, end: number) => Buffer
}

/** A file. It is opened for each read, so that a folder of many containers never exhausts the handles. */
export function openFile(path: string): ByteSource {
  const { size } = statSync(path)
  const read = (start: number, end: number) => {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(end, size) - start))
    const file = openSync(path, 'r')
    try {
      let length = 0
      while (length < bytes.length) {
        const count = readSync(file, bytes, length, bytes.length - length, start + length)
        if (count === 0) break
        length += count
      }
      return bytes.subarray(0, length)
    } finally {
      closeSync(file)
    }
  }
  return { size, read }
}

/** Reads the first bytes of a file, without asking for its size first. */
export function readStart(path: string, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  const file = openSync(path, 'r')
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0))
  } finally {
    closeSync(file)
  }
}

/** Bytes in memory. */
export function holdBytes(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { size: buffer.length, read: (start, end) => buffer.subarray(start, end) }
}

/** Part of another source. */
export function sliceSource(source: ByteSource, start: number, size: number): ByteSource {
  return {
    size,
    read: (from, to) => source.read(start + from, start + Math.min(to, size)),
  }
}

/** Number of bytes that a buffered source reads at once. */
const windowBytes = 65_536

/** A source whose small reads, one after another, share one read of the other. */
export function bufferSource(source: ByteSource): ByteSource {
  let held: Buffer = Buffer.alloc(0)
  let heldFrom = 0
  return {
    size: source.size,
    read(start, end) {
      if (end - start > windowBytes) return source.read(start, end)
      if (start < heldFrom || end > heldFrom + held.length) {
        held = source.read(start, Math.max(end, start + windowBytes))
        heldFrom = start
      }
      return held.subarray(start - heldFrom, end - heldFrom)
    },
  }
}
