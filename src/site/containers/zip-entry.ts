import { constants, crc32, inflateRawSync } from 'node:zlib'
import type { Entry } from 'yauzl'
import { findErrorCode } from '../error-code.ts'
import { type ByteSource, holdBytes, sliceSource } from './byte-source.ts'
import { harmlessBytes, headBytes, maxNestedBytes, maxRatio } from './container-limits.ts'
import { Refusal } from './refusal.ts'

/** Length of the local header of an entry without its name and its extra fields. */
const localHeaderBytes = 30

/** Where an entry is in its archive, and how it is packed. Its list has far more, which a large one keeps in memory. */
export type ZipPlace = Pick<
  Entry,
  | 'compressionMethod'
  | 'compressedSize'
  | 'uncompressedSize'
  | 'crc32'
  | 'relativeOffsetOfLocalHeader'
> & { isEncrypted: boolean }

/** Takes what is needed of an entry of a list. */
export function takePlace(entry: Entry): ZipPlace {
  const { compressionMethod, compressedSize, uncompressedSize, crc32 } = entry
  return {
    ...{ compressionMethod, compressedSize, uncompressedSize, crc32 },
    relativeOffsetOfLocalHeader: entry.relativeOffsetOfLocalHeader,
    isEncrypted: entry.isEncrypted(),
  }
}

const methods = { stored: 0, deflated: 8 } as const

/**
 * Opens an entry of a ZIP. A stored one is read in place; a compressed one is unpacked in memory, no further
 * than the size that it states, and its checksum is compared.
 */
export function openZipEntry(archive: ByteSource, entry: ZipPlace): ByteSource {
  const packed = findPacked(archive, entry)
  if (entry.compressionMethod === methods.stored) return checkStored(packed, entry)
  const { uncompressedSize } = entry
  if (uncompressedSize > maxNestedBytes) {
    throw new Refusal('entry-too-large', `It states ${uncompressedSize} bytes.`)
  }
  return holdBytes(checkSum(inflate(packed, uncompressedSize), entry))
}

/** Reads the first bytes of an entry, without its checksum. */
export function readZipHead(archive: ByteSource, entry: ZipPlace): Buffer {
  const packed = findPacked(archive, entry)
  const start = packed.read(0, headBytes)
  if (entry.compressionMethod === methods.stored) return start
  try {
    const finishFlush = constants.Z_SYNC_FLUSH
    return inflateRawSync(start, { finishFlush }).subarray(0, headBytes)
  } catch (error) {
    throw describeFault(error)
  }
}

/** Finds the bytes of an entry as they lie in the archive. Throws a refusal where they may not be read. */
function findPacked(archive: ByteSource, entry: ZipPlace): ByteSource {
  if (entry.isEncrypted) throw new Refusal('entry-encrypted', 'It is encrypted.')
  const { compressionMethod: method, compressedSize, uncompressedSize } = entry
  if (method !== methods.stored && method !== methods.deflated) {
    throw new Refusal('entry-damaged', `Its compression has the number ${method}.`)
  }
  if (uncompressedSize > harmlessBytes && uncompressedSize > compressedSize * maxRatio) {
    const what = `${compressedSize} bytes state that they become ${uncompressedSize}.`
    throw new Refusal('entry-too-large', what)
  }
  const start = entry.relativeOffsetOfLocalHeader
  const header = archive.read(start, start + localHeaderBytes)
  if (header.length < localHeaderBytes || header.toString('latin1', 0, 4) !== 'PK\x03\x04') {
    throw new Refusal('entry-damaged', 'It is not where the list of the archive says.')
  }
  // The extra fields here may have another length than those in the list.
  const extraBytes = header.readUInt16LE(26) + header.readUInt16LE(28)
  const dataStart = start + localHeaderBytes + extraBytes
  if (dataStart + compressedSize > archive.size) {
    throw new Refusal('entry-damaged', 'The archive ends before it.')
  }
  return sliceSource(archive, dataStart, compressedSize)
}

/** The checksum of a stored entry is compared where it is read whole, as pages and pictures are. */
function checkStored(packed: ByteSource, entry: ZipPlace): ByteSource {
  const read = (start: number, end: number) => {
    const bytes = packed.read(start, end)
    return bytes.length === packed.size ? checkSum(bytes, entry) : bytes
  }
  return { size: packed.size, read }
}

function inflate(packed: ByteSource, size: number): Buffer {
  try {
    return inflateRawSync(packed.read(0, packed.size), { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    throw describeFault(error)
  }
}

function checkSum(bytes: Buffer, entry: ZipPlace): Buffer {
  if (bytes.length !== entry.uncompressedSize) {
    const what = `It states ${entry.uncompressedSize} bytes and has ${bytes.length}.`
    throw new Refusal('entry-damaged', what)
  }
  if (crc32(bytes) === entry.crc32) return bytes
  throw new Refusal('entry-damaged', 'Its checksum does not fit its bytes.')
}

function describeFault(error: unknown): Refusal {
  const code = findErrorCode(error)
  return code === 'ERR_BUFFER_TOO_LARGE'
    ? new Refusal('entry-too-large', 'It unpacks to more bytes than it states.')
    : new Refusal('entry-damaged', 'Its compressed data are broken.')
}
