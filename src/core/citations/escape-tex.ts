import { joinLines } from '../text/join-lines.ts'

/**
 * Braces are spelled out, not escaped: BibTeX counts `\{` as a brace, and one without its match would
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

/** Text as TeX prints it; letters of any script stay as they are, in UTF-8. */
export function escapeTex(text: string): string {
  return joinLines(text).replace(/[&%$#_{}~^\\]/g, (found) => escapes.get(found) ?? '')
}
