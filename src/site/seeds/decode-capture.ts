// Node's own decoder is not used: since 20.18.3 it reads Windows-1252 as Latin-1, which turns curly quotes
// and dashes into control characters (nodejs/node#60888).
import { TextDecoder } from '@exodus/bytes/encoding.js'
import { describeProblem, type Problem } from '../../core/capture/problem.ts'
import { splitLines } from '../../core/capture/sheet.ts'
import { findEncoding, isMostlyUtf8 } from './find-encoding.ts'

/** Decoded text of a capture. */
export type DecodedCapture = { text: string; problem: Problem | null }

/**
 * Decodes a capture. `label` is the encoding given by the keeper, or null. Invalid bytes become U+FFFD, with
 * a problem that names the first such line.
 */
export function decodeCapture(
  file: string,
  bytes: Uint8Array,
  label: string | null,
): DecodedCapture {
  const found = findEncoding(file, bytes, label)
  const encoding = found === 'replacement' ? 'UTF-8' : found
  const text = decode(bytes, encoding)
  if (found === 'replacement') {
    const what = 'It declares an encoding that browsers refuse to read, such as HZ-GB-2312.'
    return { text, problem: describeProblem('not-utf8', { file, what }) }
  }
  return { text, problem: isSound(bytes, encoding) ? null : describeBadBytes(file, text, encoding) }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

function isSound(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Describes invalid bytes. A few are damage; many mean that the encoding is wrong. */
function describeBadBytes(file: string, text: string, encoding: string): Problem {
  const line = splitLines(text.slice(0, Math.max(0, text.indexOf('\uFFFD')))).length
  const isOther = encoding === 'UTF-8' && !isMostlyUtf8(text)
  const what = `Found bytes that are not ${encoding}.`
  return describeProblem(isOther ? 'not-utf8' : 'bad-bytes', { file, line, what })
}
