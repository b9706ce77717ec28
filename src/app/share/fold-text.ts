import { foldLetters } from '../../core/text/fold-letters.ts'

/** Folds text as browsers do when they search: `foldText('Kafé  BARU')` → "kafe baru". */
export function foldText(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ').trim()
}
