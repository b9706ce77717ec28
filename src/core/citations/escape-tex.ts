import { joinLines } from '../text/join-lines.ts'

/**
 * Braces are written as commands and not escaped: BibTeX counts `\{` as a brace, and an unmatched one would
 * swallow the rest of the file.
 */
const escapes = new Map([
  ['&', '\\&'],
  ['%', '\\%'],
  ['$', '\\$'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['\\', '\\textbackslash{}'],
])

/** Escapes text for TeX: `escapeTex('Q&A')` → "Q\&A". Letters of any script stay as UTF-8. */
export function escapeTex(text: string): string {
  return joinLines(text).replace(/[&%$#_{}~^\\]/g, (found) => escapes.get(found) ?? '')
}
