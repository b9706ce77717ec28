/** First bytes of files that are not text, as Latin-1. */
const signatures = [
  ['a PDF document', '%PDF-'],
  ['a ZIP archive', 'PK\x03\x04'],
  ['a gzip archive', '\x1F\x8B'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xFF\xD8\xFF'],
  ['a GIF picture', 'GIF8'],
  ['a web archive (WARC)', 'WARC/1.'],
] as const

/** Number of bytes to search for an MHTML header, which can contain long addresses. */
const maxHeaderBytes = 8_192

/**
 * Returns what a file really is when its extension claims a page or a text, or null if the claim may be true:
 * `MIME-Version: 1.0 …` → 'a web archive (MHTML)'. Read as a page, such a file would be published as
 * gibberish.
 */
export function findMisnamed(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, maxHeaderBytes)).toString('latin1')
  const [type] = signatures.find(([, signature]) => start.startsWith(signature)) ?? []
  if (type !== undefined) return type
  return isMimeMessage(start) ? 'a web archive (MHTML)' : null
}

/** A MIME message starts with header lines up to a blank line. */
function isMimeMessage(start: string): boolean {
  const [header = ''] = start.replace(/^\xef\xbb\xbf/, '').split(/\r?\n\r?\n/, 1)
  return (
    /^[\w-]+:[ \t]/.test(header) &&
    /^(?:mime-version:[ \t]*\d|content-type:[ \t]*multipart\/)/im.test(header)
  )
}
