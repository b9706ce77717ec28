import { describeProblem, type Problem } from '../../core/capture/problem.ts'
import { splitLines } from '../../core/capture/sheet.ts'
import { isWebPage } from '../../core/compile/compile.ts'
import { findDeclaredEncoding } from './declared-encoding.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** A capture's bytes as text. */
export type DecodedCapture = { text: string; problem: Problem | null }

/**
 * Decodes a capture. A byte order mark decides; else `encoding`, where the keeper names one; else UTF-8,
 * and for a web page that is not UTF-8 the encoding it declares, or Windows-1252. Bytes that are not of
 * that encoding become U+FFFD and a problem that names the first line where it happens.
 */
export function decodeCapture(
  file: string,
  bytes: Uint8Array,
  encoding: string | null,
): DecodedCapture {
  const marked = findMarkedEncoding(bytes) ?? encoding ?? findPageEncoding(file, bytes)
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

/**
 * Saved again by a browser or a tool, a page often is UTF-8 while it still declares Latin-1, and hardly
 * any text of another encoding is valid UTF-8 by chance: what is valid UTF-8 is read as that.
 */
function findPageEncoding(file: string, bytes: Uint8Array): string {
  if (!isWebPage(file)) return 'utf-8'
  if (isUtf8(bytes)) return 'utf-8'
  return findDeclaredEncoding(bytes) ?? 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function findMarkedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}
