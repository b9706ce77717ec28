/** A page and its pictures. */
type SavedPage = {
  url: string
  /** As in the header of a letter: `Sun, 21 Sep 2025 19:12:40 +0800`. */
  savedAt: string
  page: Buffer
  pictures: readonly { url: string; type: string; bytes: Buffer }[]
}

const boundary = '----MultipartBoundary--demo----'

/** Writes a page as one MHTML file (RFC 2557), in the way of Chrome. */
export function writeMhtml({ url, savedAt, page, pictures }: SavedPage): string {
  const part = (fields: readonly string[], body: string) =>
    [`--${boundary}`, ...fields, '', body, ''].join('\r\n')
  return [
    [
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${url}`,
      `Date: ${savedAt}`,
      'MIME-Version: 1.0',
      `Content-Type: multipart/related; type="text/html"; boundary="${boundary}"`,
      '',
      '',
    ].join('\r\n'),
    part(
      [
        'Content-Type: text/html',
        'Content-Transfer-Encoding: quoted-printable',
        `Content-Location: ${url}`,
      ],
      quote(page),
    ),
    ...pictures.map((picture) =>
      part(
        [
          `Content-Type: ${picture.type}`,
          'Content-Transfer-Encoding: base64',
          `Content-Location: ${picture.url}`,
        ],
        picture.bytes.toString('base64').replace(/.{76}(?=.)/g, '$&\r\n'),
      ),
    ),
    `--${boundary}--\r\n`,
  ].join('')
}

/** Encodes as quoted-printable (RFC 2045): lines of at most 76 characters, none of which ends in a space. */
function quote(bytes: Buffer): string {
  const lines = bytes.toString('latin1').split('\n')
  return lines
    .map((line) => {
      const quoted = line
        .replace(
          /[^\t -<>-~]/g,
          (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
        )
        .replace(/[\t ]$/, (char) => (char === ' ' ? '=20' : '=09'))
      // A line is broken between characters, never within the three signs of one.
      return quoted.replace(/(?:[^=]|=[\dA-F]{2}){1,25}(?=.)/g, '$&=\r\n')
    })
    .join('\r\n')
}
