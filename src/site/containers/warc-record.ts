import { type MimeHeaders, readHeaderLines } from './mime-headers.ts'

/** One record of a WARC: its own headers, those of the HTTP response in it, and where its body is. */
export type WarcRecord = {
  /** `response`, `revisit`, `resource` and others. */
  type: string
  headers: MimeHeaders
  /** Address of what was fetched, without the brackets that some programs add; '' when there is none. */
  url: string
  /** Status of the HTTP response; 200 for a resource, which has none. */
  status: number
  http: MimeHeaders
  /** Media type in lower case, without parameters: `text/html`. */
  mediaType: string
  /** All bytes of the block: the HTTP header and the body, as they were sent. */
  block: Buffer
  body: Buffer
}

const noHeaders: MimeHeaders = new Map()

/**
 * Parses a record. `bytes` begins with its version line; its block may be cut. Returns null when it is no
 * record.
 */
export function parseWarcRecord(bytes: Buffer): WarcRecord | null {
  const head = readWarcHead(bytes)
  if (head === null) return null
  const { headers, blockStart, blockBytes } = head
  const block = bytes.subarray(blockStart, blockStart + blockBytes)
  const type = headers.get('warc-type')?.toLowerCase() ?? ''
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
  const isHttp = /^application\/http\b/i.test(headers.get('content-type') ?? '')
  const http = isHttp ? readHttp(block) : null
  const contentType = (http === null ? headers : http.headers).get('content-type') ?? ''
  return {
    ...{ type, headers, url, block },
    status: http?.status ?? (isHttp ? 0 : 200),
    http: http?.headers ?? noHeaders,
    mediaType: contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '',
    body: block.subarray(http?.end ?? 0),
  }
}

/** Reads the headers of a record, and where its block is. */
export function readWarcHead(bytes: Buffer) {
  const { firstLine, headers, end } = readHeaderLines(bytes, true)
  const length = headers.get('content-length') ?? ''
  if (!/^WARC\/\d/.test(firstLine) || !/^\d{1,15}$/.test(length)) return null
  return { headers, blockStart: end, blockBytes: Number(length) }
}

function readHttp(block: Buffer) {
  const { firstLine, headers, end } = readHeaderLines(block, true)
  const [, status] = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(firstLine) ?? []
  return status === undefined ? null : { status: Number(status), headers, end }
}
