/**
 * Decodes the content of a `data:` address. Returns null for any other or a malformed address.
 *
 * @example decodeDataAddress('data:text/plain,Halo%21') → the bytes of "Halo!"
 */
export function decodeDataAddress(address: string): Uint8Array | null {
  const comma = address.indexOf(',')
  if (comma === -1 || !/^data:/i.test(address.slice(0, 5))) return null
  const isBase64 = /;\s*base64\s*$/i.test(address.slice(0, comma))
  const content = percentDecode(address.slice(comma + 1))
  if (!isBase64) return content
  const base64 = content.toString('latin1').replace(/\s+/g, '')
  return /^[A-Za-z0-9+/_-]*={0,2}$/.test(base64) ? Buffer.from(base64, 'base64') : null
}

/** Decodes percent-encoding. A lone percent sign is kept, as in browsers. */
function percentDecode(text: string): Buffer {
  if (!text.includes('%')) return Buffer.from(text, 'utf8')
  const bytes = Buffer.from(text, 'utf8')
  const decoded = Buffer.alloc(bytes.length)
  let length = 0
  for (let index = 0; index < bytes.length; index += 1) {
    const digits = bytes[index] === 0x25 ? bytes.toString('latin1', index + 1, index + 3) : ''
    const isEscape = /^[0-9a-f]{2}$/i.test(digits)
    decoded[length] = isEscape ? Number.parseInt(digits, 16) : (bytes[index] ?? 0)
    if (isEscape) index += 2
    length += 1
  }
  return decoded.subarray(0, length)
}
