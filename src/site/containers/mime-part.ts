import { type MimeHeaders, readHeaderLines } from './mime-headers.ts'

/** A part of a MIME message that is no multipart itself; its bytes stay encoded where they are. */
export type MimePart = { headers: MimeHeaders; start: number; end: number }

/** The parts of a message, in their order. */
export type MimeMessage = {
  headers: MimeHeaders
  parts: MimePart[]
  /** Whether the closing line of each multipart was found. */
  isWhole: boolean
}

/** A page with its frames is nested twice; what is deeper was made to exhaust the stack. */
const maxNesting = 8

/** Splits a message into its parts, those of nested multiparts included. */
export function splitMime(bytes: Buffer): MimeMessage {
  const { headers, end } = readHeaders(bytes, 0, bytes.length)
  const parts: MimePart[] = []
  const isWhole = collectParts(bytes, { headers, start: end, end: bytes.length }, parts, 0)
  return { headers, parts, isWhole }
}

/** `readParameter('text/html; charset="utf-8"', 'charset') → 'utf-8'` */
export function readParameter(value: string, name: string): string | null {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i')
  const [, quoted, plain] = pattern.exec(value) ?? []
  return quoted ?? plain ?? null
}

/** Decodes the bytes of a part; null when it is encoded in a way that is not known. */
export function decodePart(bytes: Buffer, { headers, start, end }: MimePart): Buffer | null {
  const body = bytes.subarray(start, end)
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase() ?? 'binary'
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64')
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body)
  return /^(?:7bit|8bit|binary|)$/.test(encoding) ? body : null
}

function collectParts(bytes: Buffer, part: MimePart, parts: MimePart[], nesting: number): boolean {
  const type = part.headers.get('content-type') ?? ''
  const boundary = /^\s*multipart\//i.test(type) ? readParameter(type, 'boundary') : null
  if (boundary === null || boundary === '' || nesting === maxNesting) {
    parts.push(part)
    return true
  }
  const { bodies, isClosed } = splitBodies(bytes, part, `--${boundary}`)
  let isWhole = isClosed
  for (const { start, end } of bodies) {
    const head = readHeaders(bytes, start, end)
    const inner = { headers: head.headers, start: head.end, end }
    isWhole = collectParts(bytes, inner, parts, nesting + 1) && isWhole
  }
  return isWhole
}

type Range = { start: number; end: number }

/** Finds what lies between the lines of a boundary. The line break before such a line belongs to it. */
function splitBodies(bytes: Buffer, { start, end }: Range, mark: string) {
  const bodies: Range[] = []
  let bodyStart: number | null = null
  let at = bytes.indexOf(mark, start, 'latin1')
  for (; at !== -1 && at < end; at = bytes.indexOf(mark, at + mark.length, 'latin1')) {
    const after = at + mark.length
    const isLineStart = at === start || bytes[at - 1] === 0x0a
    const lineEnd = bytes.indexOf(0x0a, after)
    const rest = bytes.toString('latin1', after, lineEnd === -1 ? end : Math.min(lineEnd, end))
    const ending = /^(--)?[ \t\r]*$/.exec(rest)
    // A nested multipart may have a boundary that begins like this one.
    if (!isLineStart || ending === null) continue
    if (bodyStart !== null) bodies.push({ start: bodyStart, end: trimBreak(bytes, bodyStart, at) })
    if (ending[1] !== undefined) return { bodies, isClosed: true }
    bodyStart = lineEnd === -1 ? end : lineEnd + 1
  }
  // Cut off: what is there of the last part is still worth reading.
  if (bodyStart !== null && bodyStart < end) bodies.push({ start: bodyStart, end })
  return { bodies, isClosed: false }
}

function trimBreak(bytes: Buffer, start: number, at: number): number {
  const beforeBreak = bytes[at - 2] === 0x0d ? at - 2 : at - 1
  return Math.max(start, beforeBreak)
}

/** Reads the headers of a part; `end` is where its body begins. */
function readHeaders(bytes: Buffer, start: number, limit: number) {
  const { headers, end } = readHeaderLines(bytes.subarray(start, limit))
  return { headers, end: start + end }
}

/** A sign that encodes nothing is kept as it is. */
function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const decoded = Buffer.alloc(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte !== 0x3d) {
      decoded[length] = byte
      length += 1
      continue
    }
    const digits = bytes.toString('latin1', at + 1, at + 3)
    if (/^[0-9A-Fa-f]{2}$/.test(digits)) {
      decoded[length] = Number.parseInt(digits, 16)
      length += 1
      at += 2
      continue
    }
    const lineBreak = findSoftBreak(bytes, at + 1)
    if (lineBreak === null) {
      decoded[length] = byte
      length += 1
    } else at = lineBreak
  }
  return decoded.subarray(0, length)
}

/** Index of the line feed that ends a line whose break was only added for its length. */
function findSoftBreak(bytes: Buffer, from: number): number | null {
  let at = from
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at += 1
  if (bytes[at] === 0x0d) at += 1
  return bytes[at] === 0x0a ? at : null
}
