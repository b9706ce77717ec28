import { crc32, inflateRawSync } from 'node:zlib'
import * as v from 'valibot'
import type { ProblemCode } from '../../core/capture/problem.ts'
import { findErrorCode } from '../error-code.ts'
import type { ByteSource } from './byte-source.ts'
import { maxPageBytes } from './container-limits.ts'
import { Refusal } from './refusal.ts'
import { readWarcHead } from './warc-record.ts'

/** Where a record is in its file, or what is broken there. */
export type ScannedRecord =
  | { type: 'record'; source: ByteSource; at: number; bytes: Buffer }
  | { type: 'broken'; at: number; code: ProblemCode; what: string }

/** Most records are smaller. Larger ones are read again with four times as many bytes. */
const windowBytes = 65_536

/**
 * Lists the records of a WARC, packed or not, one after another. Behind a broken one it goes on with the next
 * that can be found. A record of a WARC that was packed as a whole has what that unpacks to as its source.
 */
export function* scanWarc(source: ByteSource): Generator<ScannedRecord> {
  let at = 0
  while (at < source.size) {
    const start = source.read(at, at + 4)
    const skipped = /^[\r\n]+/.exec(start.toString('latin1'))?.[0].length ?? 0
    if (skipped > 0) {
      at += skipped
      continue
    }
    try {
      const { bytes, end } = isGzip(start) ? readMember(source, at) : readPlain(source, at)
      if (isGzip(start) && hasSeveral(bytes)) yield* scanWarc(openMember(source, at, bytes.length))
      else yield { type: 'record', source, at, bytes }
      at = end
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      yield { type: 'broken', at, code: error.code, what: error.what }
      at = findNext(source, at + 1)
    }
  }
}

/** Reads one record again, at the place where it was found. */
export function readRecordAt(source: ByteSource, at: number): Buffer {
  const isPacked = isGzip(source.read(at, at + 4))
  return (isPacked ? readMember(source, at) : readPlain(source, at)).bytes
}

function isGzip(start: Buffer): boolean {
  return start[0] === 0x1f && start[1] === 0x8b
}

function readPlain(source: ByteSource, at: number) {
  const head = readWarcHead(source.read(at, at + windowBytes))
  if (head === null) throw new Refusal('entry-damaged', `There is no record at byte ${at}.`)
  const end = at + head.blockStart + head.blockBytes
  if (end > source.size) throw new Refusal('entry-damaged', `The file ends in the record at ${at}.`)
  // A record that is too large to be a page is listed by its headers alone.
  const isLarge = head.blockBytes > maxPageBytes
  return { bytes: source.read(at, isLarge ? at + windowBytes : end), end }
}

/** Each record is a gzip member of its own. Reads as much of the file as the member needs. */
function readMember(source: ByteSource, at: number) {
  for (let size = windowBytes; ; size *= 4) {
    const window = source.read(at, at + size)
    const member = inflateMember(window)
    if (member !== null) return { bytes: member.bytes, end: at + member.length }
    if (at + window.length >= source.size)
      throw new Refusal('entry-damaged', `The file ends in the record at byte ${at}.`)
    if (size > maxPageBytes) throw new Refusal('entry-too-large', `At byte ${at}: ${tooLarge}`)
  }
}

/** Whether a member holds more than its first record, as after `gzip a.warc`. */
function hasSeveral(bytes: Buffer): boolean {
  const head = readWarcHead(bytes)
  const end = head === null ? bytes.length : head.blockStart + head.blockBytes
  return /^[\r\n]*WARC\/\d/.test(bytes.toString('latin1', end, end + 16))
}

/** The member that was unpacked last. The records in one are mostly read one after the other. */
let unpacked: { source: ByteSource; at: number; bytes: Buffer } | null = null

/** The unpacked bytes of a member as a source, of which the memory holds one at a time. */
function openMember(source: ByteSource, at: number, size: number): ByteSource {
  const read = (start: number, end: number) => {
    const isLast = unpacked?.source === source && unpacked.at === at
    const held = isLast && unpacked !== null ? unpacked : { source, at, ...readMember(source, at) }
    unpacked = held
    return held.bytes.subarray(start, end)
  }
  return { size, read }
}

/** What zlib tells when it is asked for more than the bytes. */
const InflatedSchema = v.object({
  buffer: v.instance(Buffer),
  engine: v.object({ bytesWritten: v.number() }),
})

const tooLarge =
  'A record unpacks to more bytes than any page has. A WARC that was packed as a whole has to be unpacked first, with gunzip.'

/** Inflates the member at the start of a window; null when the window does not hold all of it. */
function inflateMember(window: Buffer): { bytes: Buffer; length: number } | null {
  const headerBytes = findGzipBody(window)
  if (headerBytes === null) return null
  try {
    const options = { info: true, maxOutputLength: maxPageBytes * 2 }
    const result: unknown = inflateRawSync(window.subarray(headerBytes), options)
    const { buffer, engine } = v.parse(InflatedSchema, result)
    const checkedAt = headerBytes + engine.bytesWritten
    if (window.length < checkedAt + 8) return null
    if (crc32(buffer) !== window.readUInt32LE(checkedAt))
      throw new Refusal('entry-damaged', 'The checksum of a record does not fit.')
    return { bytes: buffer, length: checkedAt + 8 }
  } catch (error) {
    if (error instanceof Refusal) throw error
    const code = findErrorCode(error)
    if (code === 'Z_BUF_ERROR') return null
    throw code === 'ERR_BUFFER_TOO_LARGE'
      ? new Refusal('entry-too-large', tooLarge)
      : new Refusal('entry-damaged', 'The compressed data of a record are broken.')
  }
}

/** Length of a gzip header with its optional fields; null when the window ends in it. */
function findGzipBody(window: Buffer): number | null {
  const flags = window[3] ?? 0
  let at = 10
  if ((flags & 4) !== 0) at += 2 + (window.length > 12 ? window.readUInt16LE(10) : 0)
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const end = window.indexOf(0, at)
    if (end === -1) return null
    at = end + 1
  }
  if ((flags & 2) !== 0) at += 2
  return at < window.length ? at : null
}

/** Bytes that are searched at once for the next record. */
const searchBytes = 1_000_000

/** Finds where the next record may begin: a gzip header of the deflate method, or a version line. */
function findNext(source: ByteSource, from: number): number {
  for (let at = from; at < source.size; at += searchBytes - 8) {
    const window = source.read(at, at + searchBytes)
    const found = ['\x1f\x8b\x08', 'WARC/1.']
      .map((start) => window.indexOf(start, 0, 'latin1'))
      .filter((index) => index !== -1)
    if (found.length > 0) return at + Math.min(...found)
  }
  return source.size
}
