/**
 * A 32-bit FNV-1a hash of the text's UTF-16 code units, as 8 hexadecimal digits. For telling
 * addresses apart, not for security. Source: Fowler, Noll and Vo, draft-eastlake-fnv.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
