import { createHash } from 'node:crypto'

/** Puts the checksum of a text on a line before it. */
export function addChecksum(text: string): string {
  return `${sum(text)}\n${text}`
}

/** Returns a text without the checksum before it; null when that is of another text. */
export function removeChecksum(written: string): string | null {
  const text = written.slice(written.indexOf('\n') + 1)
  return written.startsWith(`${sum(text)}\n`) ? text : null
}

function sum(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
