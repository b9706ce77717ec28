import { labelToName, TextDecoder } from '@exodus/bytes/encoding.js'
import sniffEncoding from 'html-encoding-sniffer'
import { isWebPage } from '../../core/compile/compile.ts'

/**
 * The encoding of a capture, by its name in the Encoding Standard. `label` is the encoding that the keeper
 * names. In order of trust: a byte order mark, the keeper, bytes that can hardly be anything but UTF-8,
 * and for a web page the encoding it declares, else Windows-1252, as in a browser.
 *
 * Returns `replacement` for a page that declares an encoding which the standard refuses to decode.
 */
export function findEncoding(file: string, bytes: Uint8Array, label: string | null): string {
  const named = label === null ? null : findEncodingName(label)
  const known = findMarkedEncoding(bytes) ?? named
  if (known !== null) return known
  // A page that a browser or a tool saved again often is UTF-8 and still declares its old encoding.
  if (!isWebPage(file) || isMostlyUtf8(new TextDecoder('utf-8').decode(bytes))) return 'UTF-8'
  return sniffEncoding(bytes)
}

/** `findEncodingName('gb2312') → 'GBK'`; null for a label that the standard does not know or refuses to decode. */
export function findEncodingName(label: string): string | null {
  const name = labelToName(label)
  return name === 'replacement' ? null : name
}

/**
 * Whether a text that was decoded as UTF-8 is UTF-8, apart from a few bad bytes. Characters of several
 * bytes are the proof: text of another encoding rarely holds one by chance, so where they outnumber the
 * bad bytes, the text is UTF-8. A text of ASCII alone proves nothing.
 */
export function isMostlyUtf8(text: string): boolean {
  let proofs = 0
  let bad = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit === 0xfffd) bad += 1
    else if (unit > 0x7f) proofs += 1
  }
  return proofs > bad
}

function findMarkedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  if (first === 0xfe && second === 0xff) return 'UTF-16BE'
  return null
}
