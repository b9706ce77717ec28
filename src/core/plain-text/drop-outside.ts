import { findPictureLabel, isBareCredit, isPictureWord } from '../capture/credit-cues.ts'
import { findOtherHeading, findRelatedHeading, isClosingLabel } from '../capture/related-cues.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import { parseStatedTime } from '../time/parse-stated-time.ts'
import { weighLine } from './weigh-line.ts'

/** Maximum length of a repeated headline, in code units. */
const maxHeadline = 500

/** An e-mail address on a line of its own: an example in a login dialog if it is above the headline. */
export const address = /^[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,10}$/iu

/** Claims the lines above the headline: menus, dates and the page's title. */
export function dropAbove(sheet: Sheet, headline: FreeLine): void {
  const key = headlineKey(headline.text)
  for (const line of sheet.free(0, headline.index)) {
    if (isSame(line, key)) sheet.claim(line, 'headline', 'repeated-headline')
    else if (address.test(line.text)) sheet.claim(line, 'noise', 'login-dialog')
    else if (parseStatedTime(line.text).type !== 'none') {
      sheet.claim(line, 'noise', 'date-above-headline')
    } else sheet.claim(line, 'noise', 'above-headline')
  }
}

/** Number of lines below the header in which a headline is repeated: a button may be above it. */
const repeatLines = 3

/** Claims a second headline below the header: the alternative text of the picture. */
export function dropRepeat(sheet: Sheet, headline: FreeLine, from: number, to: number): void {
  const key = headlineKey(headline.text)
  const same = sheet
    .free(from, to)
    .slice(0, repeatLines)
    .find((line) => isSame(line, key))
  if (same !== undefined) sheet.claim(same, 'headline', 'repeated-headline')
}

function isSame({ text }: FreeLine, key: string): boolean {
  return text.length <= maxHeadline && headlineKey(text) === key
}

/** Whether a line is a dateline that continues in the paragraph below it: "Jakarta -". */
export function opensDateline(text: string): boolean {
  return /^\p{Lu}[\p{L}.,' ]{1,40} ?[-–—]{1,2}$/u.test(text)
}

/** Minimum number of words of a lead or a key point. */
const minWords = 5

/**
 * Claims the buttons and counts between the header and the first paragraph of a page with menus. Key
 * points and leads are text: they have a marker, or the words of a sentence.
 */
export function dropAboveText(sheet: Sheet, from: number, to: number): void {
  let above = ''
  const lines = sheet.free(from, to)
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1]?.text ?? ''
    // A caption is above its credit: "Petani garam", "Sumber:", "Koran Desa/Sari Dewi".
    const isPicture =
      isPictureWord(line.text) ||
      isPictureWord(above) ||
      isPictureWord(below) ||
      isLabelledCredit(line.text) ||
      isLabelledCredit(below)
    above = line.text
    const isText =
      isPicture ||
      isBareCredit(line.text) ||
      weighLine(line.text, false) >= 0 ||
      opensDateline(line.text) ||
      /^(?:[•●▪*-]|\d{1,2}[.)])\s/u.test(line.text) ||
      line.text.split(' ').length >= minWords
    if (!isText) sheet.claim(line, 'noise', 'above-text')
  }
}

/** Whether a line is a credit behind its label: "Photograph: Sari Dewi". */
function isLabelledCredit(text: string): boolean {
  return findPictureLabel(text)?.part === 'credit'
}

/** Claims everything below the text. */
export function dropBelow(sheet: Sheet, from: number, to: number): void {
  for (const line of sheet.free(from, to)) sheet.claim(line, 'noise', 'below-text')
}

/** Claims headings without content at the end of a text: labels of buttons and empty lists. */
export function dropHeadings(sheet: Sheet, from: number, to: number): void {
  // The first line always stays: a text may consist of the one line "Video".
  for (const line of sheet.free(from, to).slice(1).reverse()) {
    const isHeading =
      findRelatedHeading(line.text) !== null ||
      findOtherHeading(line.text) !== null ||
      isClosingLabel(line.text)
    if (!isHeading) return
    sheet.claim(line, 'noise', 'heading-of-nothing')
  }
}
