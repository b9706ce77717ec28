import * as zlib from 'node:zlib'
import { findErrorCode } from '../error-code.ts'
import { maxPageBytes } from './container-limits.ts'
import { Refusal } from './refusal.ts'
import type { WarcRecord } from './warc-record.ts'

/**
 * Decodes the body of a response: chunks are joined, and what was compressed for the way is unpacked. Some
 * programs write the decoded body and keep the headers; then it is taken as it is.
 */
export function decodeBody({ http, body }: Pick<WarcRecord, 'http' | 'body'>): Buffer {
  const isChunked = /\bchunked\b/i.test(http.get('transfer-encoding') ?? '')
  const joined = isChunked ? (joinChunks(body) ?? body) : body
  const encodings = (http.get('content-encoding') ?? '').toLowerCase().split(',')
  return encodings.reduceRight((bytes, encoding) => unpack(bytes, encoding.trim()), joined)
}

/** Joins the chunks of a body; null when it is not made of chunks. */
export function joinChunks(body: Buffer): Buffer | null {
  const chunks: Buffer[] = []
  let at = 0
  while (at < body.length) {
    const lineEnd = body.indexOf('\r\n', at, 'latin1')
    const [, digits] =
      /^([0-9a-f]{1,8})[ \t]*(?:;.*)?$/i.exec(body.toString('latin1', at, lineEnd)) ?? []
    if (lineEnd === -1 || lineEnd - at > 200 || digits === undefined) return null
    const start = lineEnd + 2
    const end = start + Number.parseInt(digits, 16)
    if (end === start) break
    chunks.push(body.subarray(start, end))
    at = end + 2
  }
  return Buffer.concat(chunks)
}

const options = { maxOutputLength: maxPageBytes }

function unpack(bytes: Buffer, encoding: string): Buffer {
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') {
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? zlib.gunzipSync(bytes, options) : bytes
    }
    if (encoding === 'deflate') return inflateEither(bytes)
    if (encoding === 'br')
      return looksLikeText(bytes) ? bytes : zlib.brotliDecompressSync(bytes, options)
    if (encoding === 'zstd') return unpackZstandard(bytes)
    return bytes
  } catch (error) {
    if (error instanceof Refusal) throw error
    const code = findErrorCode(error)
    throw code === 'ERR_BUFFER_TOO_LARGE'
      ? new Refusal(
          'entry-too-large',
          `Its ${encoding} unpacks to more than ${maxPageBytes} bytes.`,
        )
      : new Refusal('entry-damaged', `Its ${encoding} is broken.`)
  }
}

/** Servers send deflate with and without the header of zlib. */
function inflateEither(bytes: Buffer): Buffer {
  if (looksLikeText(bytes)) return bytes
  const hasHeader = (bytes[0] ?? 0) % 16 === 8 && bytes.readUInt16BE(0) % 31 === 0
  return hasHeader ? zlib.inflateSync(bytes, options) : zlib.inflateRawSync(bytes, options)
}

function unpackZstandard(bytes: Buffer): Buffer {
  if (bytes.toString('latin1', 0, 4) !== '\x28\xb5\x2f\xfd') return bytes
  // In Node from 22.15 on.
  const unpacker: unknown = Reflect.get(zlib, 'zstdDecompressSync')
  const unpacked: unknown = typeof unpacker === 'function' ? unpacker(bytes, options) : null
  if (Buffer.isBuffer(unpacked)) return unpacked
  throw new Refusal(
    'entry-damaged',
    'It is packed with Zstandard, which Node 22.15 and later unpack.',
  )
}

/** A page or an SVG that is not packed begins with a tag. */
function looksLikeText(bytes: Buffer): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<[!?a-z]/i.test(bytes.toString('latin1', 0, 64))
}
