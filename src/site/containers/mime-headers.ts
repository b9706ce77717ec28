/** Header fields by their name in lower case. */
export type MimeHeaders = ReadonlyMap<string, string>

/** Headers rarely have 2,000 bytes, those of a WARC with long addresses 10,000. */
const maxHeaderBytes = 65_536

/**
 * Reads header lines up to the first blank line; `end` is where the body begins. With `hasFirstLine` the first
 * line is no field, as in `HTTP/1.1 200 OK`. Of a field that is there twice the first counts.
 */
export function readHeaderLines(bytes: Buffer, hasFirstLine = false) {
  const head = bytes.toString('latin1', 0, maxHeaderBytes)
  const blank = /^\r?\n|\r?\n\r?\n/.exec(head)
  const end = blank === null ? head.length : blank.index + blank[0].length
  const lines = bytes
    .toString('utf8', 0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  const headers = new Map<string, string>()
  for (const line of hasFirstLine ? lines.slice(1) : lines) {
    const [, name, value] = /^([!-9;-~]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? []
    const key = name?.toLowerCase()
    if (key !== undefined && value !== undefined && !headers.has(key)) headers.set(key, value)
  }
  return { firstLine: hasFirstLine ? (lines[0] ?? '') : '', headers, end }
}
