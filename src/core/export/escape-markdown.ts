import { joinLines } from '../text/join-lines.ts'
import { quoteAddress } from '../text/quote-address.ts'

/**
 * Escapes text for Markdown: `escapeMarkdown('1. *x*')` → "1\. \*x\*". CommonMark allows a backslash before
 * any ASCII punctuation, so characters that only some dialects use (`~`, `|`, `$`, `^`, `{`) are escaped too.
 */
export function escapeMarkdown(text: string): string {
  return escapeLineStart(escapeMarkdownSigns(text))
}

/** Escapes what would start another kind of block at the start of a line. */
export function escapeLineStart(line: string): string {
  return (
    line
      // White space at the edges of a line means a code block or a hard break.
      .replace(/^[ \t]+|[ \t]+$/g, '')
      // Special only at the start of a line: a list, a rule, an underline, a definition.
      .replace(/^[-+=:]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  )
}

/** Escapes text for the middle of a line. */
export function escapeMarkdownSigns(text: string): string {
  return joinLines(text).replace(/[\\`*_{}[\]<>&~|$^#]/g, '\\$&')
}

/** Writes an address as an autolink, or as text if it cannot be a link. */
export function writeAutolink(address: string): string {
  const target = quoteAddress(address)
  return target === null ? escapeMarkdown(address) : `<${target}>`
}

/** Writes a link with escaped text, or the text alone if the address cannot be a link. */
export function writeLink(text: string, address: string): string {
  return writeLinkOf(escapeMarkdown(text), address)
}

/** Writes an image, or its alternative text alone if the address cannot be a link. */
export function writeImage(alt: string, address: string): string {
  return quoteAddress(address) === null ? escapeMarkdown(alt) : `!${writeLink(alt, address)}`
}

/** Writes a link whose text is Markdown already. */
export function writeLinkOf(words: string, address: string): string {
  const target = quoteAddress(address)
  if (target === null) return words
  // In a link destination, unlike in an autolink, Markdown decodes what looks like an entity.
  return `[${words}](<${target.replace(/&(?=#?\w+;)/g, '&amp;')}>)`
}
