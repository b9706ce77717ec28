/** One answer of a web server, as a crawler stores it. */
type Answer = { url: string; date: string; type: string; body: Buffer }

/** Writes a response record of a WARC file (ISO 28500). */
export function writeRecord({ url, date, type, body }: Answer): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${date}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(http) + body.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n${http}`), body, crlf, crlf])
}

const crlf = Buffer.from('\r\n')
