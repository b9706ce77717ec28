import { labelToName, TextDecoder } from '@exodus/bytes/encoding.js'
import sniffEncoding from 'html-encoding-sniffer'
import { isWebPage } from '../../core/compile/compile.ts'

/**
 * Finds the encoding of a capture and returns its name in the Encoding Standard. `label` is the encoding
 * given by the keeper. In order of trust: a byte order mark, the keeper, the zero bytes of UTF-16, bytes that are
 * almost certainly UTF-8, and for a web page its declaration, else Windows-1252 as in a browser.
 *
 * Returns `replacement` for a page that declares an encoding which the standard refuses to decode.
 */
export function findEncoding(file: string, bytes: Uint8Array, label: string | null): string {
  const named = label === null ? null : findEncodingName(label)
  const known = findMarkedEncoding(bytes) ?? named
  if (known !== null) return known
  const wide = findWideEncoding(bytes)
  if (wide !== null) return wide
  // Browsers and tools often save a page as UTF-8 but keep its old declaration.
  if (!isWebPage(file) || isMostlyUtf8(new TextDecoder('utf-8').decode(bytes))) return 'UTF-8'
  return sniffEncoding(bytes)
}

/**
 * `findEncodingName('gb2312') → 'GBK'`. Returns null for a label that the standard does not know or refuses
 * to decode.
 */
export function findEncodingName(label: string): string | null {
  const name = labelToName(label)
  return name === 'replacement' ? null : name
}

/**
 * Whether a text decoded as UTF-8 is UTF-8 apart from a few bad bytes. Multi-byte characters prove it,
 * because text in another encoding rarely contains a valid one by chance; they must outnumber the bad bytes.
 * Pure ASCII proves nothing.
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

const sampledBytes = 4_096

/**
 * Recognises UTF-16 that lost its mark: in the letters, tags and spaces of most scripts every other byte is zero, and
 * never one of the bytes between.
 */
function findWideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampledBytes)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = sample.length / 2
  if (odd > most * 0.4 && even === 0) return 'UTF-16LE'
  return even > most * 0.4 && odd === 0 ? 'UTF-16BE' : null
}
