import { foldLetters } from '../../core/text/fold-letters.ts'

/** Text as browsers compare it when they look for words: whatever its case, accents and spaces. */
export function foldText(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ').trim()
}
