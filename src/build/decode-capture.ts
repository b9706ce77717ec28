import { describeProblem, type Problem } from '../core/capture/problem.ts'
import { splitLines } from '../core/capture/sheet.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** A capture's bytes as text. */
export type DecodedCapture = { text: string; problem: Problem | null }

/**
 * Decodes a capture. A byte order mark decides; else `encoding`. Bytes that are not of that encoding
 * become U+FFFD and a problem that names the first line where it happens.
 */
export function decodeCapture(file: string, bytes: Uint8Array, encoding: string): DecodedCapture {
  const marked = findMarkedEncoding(bytes) ?? encoding
  if (marked === 'windows-1252') return { text: decodeWindows1252(bytes), problem: null }
  try {
    return { text: new TextDecoder(marked, { fatal: true }).decode(bytes), problem: null }
  } catch {
    const text = new TextDecoder(marked).decode(bytes)
    const line = splitLines(text.slice(0, Math.max(0, text.indexOf('\uFFFD')))).length
    const what = `Found bytes that are not ${marked}.`
    return { text, problem: describeProblem('not-utf8', { file, line, what }) }
  }
}

function findMarkedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}
