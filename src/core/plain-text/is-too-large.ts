import { pageLimits } from '../capture/page-limits.ts'

/** Whether a text has more lines or words than `pageLimits` allows. Counts them without splitting the text. */
export function isTooLarge(text: string): boolean {
  // Most captures are so short that they cannot exceed either limit.
  if (text.length <= pageLimits.elements) return false
  let lines = 0
  let texts = 0
  let isInWord = false
  let isBlank = true
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const isBreak = breaks.has(code)
    const isWord = !isBreak && code > 0x20
    if (isBreak || isWord !== isInWord) texts += 1
    if (isWord && isBlank) lines += 1
    isBlank = isBreak || (isBlank && !isWord)
    isInWord = isWord
    if (lines > pageLimits.elements || texts > pageLimits.texts) return true
  }
  return false
}

/** The characters that end a line, as in `splitLines`. */
const breaks = new Set([0x0a, 0x0d, 0x85, 0x2028, 0x2029])
