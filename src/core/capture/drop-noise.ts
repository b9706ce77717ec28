import { findNoise } from './noise-cues.ts'
import type { Sheet } from './sheet.ts'

/** Claims every line that the table of furniture names, by its rule. */
export function dropNoise(sheet: Sheet): void {
  for (const line of sheet.free()) {
    const rule = findNoise(line.text)
    if (rule !== null) sheet.claim(line, 'noise', rule)
  }
}
