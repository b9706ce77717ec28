/**
 * Limits of one capture, whatever its form. A saved page has some thousands of paragraphs or elements; ten
 * novels have a million words. Far more only comes from a file made to exhaust memory.
 */
export const pageLimits = {
  /** Elements of a web page, or lines of a text that are not blank. */
  elements: 300_000,
  /** Words and the spaces between them. A blank line counts as a space. */
  texts: 2_000_000,
} as const
