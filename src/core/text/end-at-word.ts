// What a cut leaves dangling. The lookbehind keeps a long row of dashes from being tried at each of them.
const looseEnd = /(?<![\s,;:–—-])[\s,;:–—-]+$/u

/**
 * Ends a text that was cut short: what may be half a word goes, and an ellipsis shows the cut. A text
 * that shows it already stays as it is.
 */
export function endAtWord(text: string): string {
  if (/(?:…|\.\.\.)$/u.test(text)) return text
  const whole = text.replace(/\s+\S+$/u, '').replace(looseEnd, '')
  return `${whole}…`
}
