import { parseStatedTime } from '../time/parse-stated-time.ts'
import { findNoise } from './noise-cues.ts'
import type { Sheet } from './sheet.ts'

/** Claims every line that the table of furniture names, by its rule. */
export function dropNoise(sheet: Sheet): void {
  for (const line of sheet.free()) {
    const rule = findNoise(line.text)
    if (rule !== null) sheet.claim(line, 'noise', rule)
  }
}

/** An e-mail address alone: an example in a login dialog above the headline, and text below it. */
const address = /^[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,10}$/iu

/** Claims what tops a text and is no headline: the day of saving, and an address of a login dialog. */
export function dropTop(sheet: Sheet): void {
  for (const line of sheet.free()) {
    if (address.test(line.text)) sheet.claim(line, 'noise', 'login-dialog')
    else if (parseStatedTime(line.text).type !== 'none') {
      sheet.claim(line, 'noise', 'date-above-headline')
    } else return
  }
}
