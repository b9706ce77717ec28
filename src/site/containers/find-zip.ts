import { type ByteSource, sliceSource } from './byte-source.ts'

/** The record at the end of a ZIP, without its comment. */
const endStart = 'PK\x05\x06'
const endBytes = 22

/** The record before it in ZIP64. */
const zip64Start = 'PK\x06\x07'
const zip64Bytes = 20

/** A comment has at most 65,535 bytes; a self-extracting page may have more behind the archive. */
const searchedBytes = 4_000_000

/**
 * Finds the ZIP in a file that has other data before or behind it, as a page that unpacks itself has. Returns
 * the source itself when it ends with a ZIP, or has none.
 */
export function findZip(source: ByteSource): ByteSource {
  const tailStart = Math.max(0, source.size - searchedBytes)
  const tail = source.read(tailStart, source.size)
  const at = tail.lastIndexOf(endStart, undefined, 'latin1')
  if (at === -1 || tail.length < at + endBytes) return source
  const listBytes = tail.readUInt32LE(at + 12)
  const listStart = tail.readUInt32LE(at + 16)
  const commentBytes = tail.readUInt16LE(at + 20)
  // Between the list and this record ZIP64 has two more, so nothing can be said about the start.
  const isZip64 = tail.indexOf(zip64Start, at - zip64Bytes, 'latin1') === at - zip64Bytes
  const shift = isZip64 ? 0 : tailStart + at - listBytes - listStart
  const end = Math.min(source.size, tailStart + at + endBytes + commentBytes)
  return shift > 0 ? sliceSource(source, shift, end - shift) : sliceSource(source, 0, end)
}
