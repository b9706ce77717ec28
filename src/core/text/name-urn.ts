import { fingerprint } from './fingerprint.ts'

/**
 * Derives a URN from a name, equal on every machine: a UUID of version 8, whose bits an application may
 * choose (RFC 9562, 5.8).
 */
export function nameUrn(name: string): string {
  const hex = [0, 1, 2, 3].map((part) => fingerprint(`${part}\n${name}`)).join('')
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ]
  return `urn:uuid:${groups.join('-')}`
}
