import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** A record of a WARC for tests. */
export type RecordParts = {
  type?: string
  url?: string
  date?: string
  /** Header fields of the record beside the usual ones. */
  fields?: Record<string, string>
  status?: string
  contentType?: string
  http?: Record<string, string>
  body?: string | Buffer
}

/** Writes a record byte by byte, as the WARC standard says. */
export function writeRecord(parts: RecordParts = {}): Buffer {
  const { type = 'response', url = 'https://kabar.example/', date = '2024-07-29T13:15:00Z' } = parts
  const { fields = {}, status = '200 OK', contentType = 'text/html', http = {}, body = '' } = parts
  const lines = (values: Record<string, string>) =>
    Object.entries(values).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = [
    `HTTP/1.1 ${status}\r\n`,
    ...lines({ 'Content-Type': contentType, ...http }),
    '\r\n',
  ]
  const block = Buffer.concat([Buffer.from(head.join('')), Buffer.from(body)])
  const record = [
    'WARC/1.0\r\n',
    ...lines({
      'WARC-Type': type,
      'WARC-Target-URI': url,
      'WARC-Date': date,
      'Content-Type': 'application/http; msgtype=response',
      'Content-Length': String(block.length),
      ...fields,
    }),
    '\r\n',
  ]
  return Buffer.concat([Buffer.from(record.join('')), block, Buffer.from('\r\n\r\n')])
}

/** Packs records as `.warc.gz` does: each by itself. */
export function packRecords(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)))
}

export function digestOf(body: string): string {
  return `sha256:${createHash('sha256').update(body).digest('hex')}`
}
