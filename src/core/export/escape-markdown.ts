import { joinLines } from '../text/join-lines.ts'
import { quoteAddress } from '../text/quote-address.ts'

/**
 * Text as it stands in Markdown: nothing in it is a mark. CommonMark takes a backslash before any
 * ASCII punctuation, so signs that only some dialects read (`~`, `|`, `$`, `^`, `{`) are escaped too.
 */
export function escapeMarkdown(text: string): string {
  return escapeLineStart(escapeMarkdownSigns(text))
}

/** A line of Markdown of which no sign at its start makes a block of another kind. */
export function escapeLineStart(line: string): string {
  return (
    line
      // White space at a line's start or end is a code block or a hard break, never text.
      .replace(/^[ \t]+|[ \t]+$/g, '')
      // What is a mark only where a line begins: a list, a rule, an underline, a definition.
      .replace(/^[-+=:]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  )
}

/** Text in the middle of a line of Markdown. */
export function escapeMarkdownSigns(text: string): string {
  return joinLines(text).replace(/[\\`*_{}[\]<>&~|$^#]/g, '\\$&')
}

/** An address that links to itself, or its text where it can be no link. */
export function writeAutolink(address: string): string {
  const target = quoteAddress(address)
  return target === null ? escapeMarkdown(address) : `<${target}>`
}

/** A link of escaped text, or the text alone where the address can be no link. */
export function writeLink(text: string, address: string): string {
  return writeLinkOf(escapeMarkdown(text), address)
}

/** The same for words that are Markdown already. */
export function writeLinkOf(words: string, address: string): string {
  const target = quoteAddress(address)
  if (target === null) return words
  // What looks like an entity would be read as one here, but not in an autolink.
  return `[${words}](<${target.replace(/&(?=#?\w+;)/g, '&amp;')}>)`
}
