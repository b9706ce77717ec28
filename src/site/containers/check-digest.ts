import { createHash } from 'node:crypto'
import { decodeBody, joinChunks } from './http-body.ts'
import type { WarcRecord } from './warc-record.ts'

/**
 * Compares a record with the digests that were noted at capture. Programs do not agree on which form of the
 * body the digest of the payload is of, so it may fit any. Unknown algorithms prove nothing.
 */
export function hasWrongDigest(record: WarcRecord): boolean {
  const { headers, block, body } = record
  const ofBlock = headers.get('warc-block-digest')
  if (ofBlock !== undefined && isDigestOf(ofBlock, [() => block]) === false) return true
  const ofPayload = headers.get('warc-payload-digest')
  const forms = [() => body, () => joinChunks(body) ?? body, () => decodeBody(record)]
  return ofPayload !== undefined && isDigestOf(ofPayload, forms) === false
}

/** Null for a digest that cannot be compared. */
function isDigestOf(digest: string, forms: readonly (() => Buffer)[]): boolean | null {
  const [, name = '', value = ''] =
    /^(sha-?1|sha-?256|md5):([A-Za-z0-9+/]+=*)$/i.exec(digest.trim()) ?? []
  if (name === '') return null
  return forms.some((form) => {
    const hash = createHash(name.toLowerCase().replace('-', '')).update(form()).digest()
    const [noted] = value.split('=', 1)
    return noted?.toLowerCase() === hash.toString('hex') || noted?.toUpperCase() === toBase32(hash)
  })
}

const base32Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 without padding. */
function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((group) => base32Digits[Number.parseInt(group.padEnd(5, '0'), 2)])
    .join('')
}
