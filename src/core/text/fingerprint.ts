/**
 * Hashes the UTF-16 code units of a text with 32-bit FNV-1a (draft-eastlake-fnv) into 8 hex digits:
 * `fingerprint('a')` → "e40c292c". Enough to tell slugs apart; not for security.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
