// Punctuation left at a cut. The lookbehind keeps the time linear for a long row of dashes.
const looseEnd = /(?<![\s,;:–—-])[\s,;:–—-]+$/u

/**
 * Ends a truncated text after its last whole word, with an ellipsis: `endAtWord('Warga desa, mengung')` →
 * "Warga desa…". A text that already ends in an ellipsis is unchanged.
 */
export function endAtWord(text: string): string {
  if (/(?:…|\.\.\.)$/u.test(text)) return text
  const whole = text.replace(/\s+\S+$/u, '').replace(looseEnd, '')
  return `${whole}…`
}
