import { isPictureWord } from '../capture/credit-cues.ts'
import { findOtherHeading, findRelatedHeading, isClosingLabel } from '../capture/related-cues.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import { parseStatedTime } from '../time/parse-stated-time.ts'
import { weighLine } from './weigh-line.ts'

/** A longer line repeats no headline. In code units. */
const maxHeadline = 500

/** An e-mail address alone: an example in a login dialog above the headline, and text below it. */
export const address = /^[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,10}$/iu

/** Claims what is above the headline: the headline as the page's title, and menus. */
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

/** Claims the headline where it stands again directly below the header, as the words of the picture. */
export function dropRepeat(sheet: Sheet, headline: FreeLine, from: number, to: number): void {
  const [first] = sheet.free(from, to)
  if (first !== undefined && isSame(first, headlineKey(headline.text))) {
    sheet.claim(first, 'headline', 'repeated-headline')
  }
}

function isSame({ text }: FreeLine, key: string): boolean {
  return text.length <= maxHeadline && headlineKey(text) === key
}

/** "Jakarta -" on a line of its own goes on in the paragraph below it. */
export function opensDateline(text: string): boolean {
  return /^\p{Lu}[\p{L}.,' ]{1,40} ?[-–—]{1,2}$/u.test(text)
}

/** A lead or a key point has as many words. */
const minWords = 5

/**
 * Claims the buttons and counts between the header and the first paragraph of a page with menus. Key
 * points and leads are text: they have a marker, or the words of a sentence.
 */
export function dropAboveText(sheet: Sheet, from: number, to: number): void {
  let above = ''
  for (const line of sheet.free(from, to)) {
    const isPicture = isPictureWord(line.text) || isPictureWord(above)
    above = line.text
    const isText =
      isPicture ||
      weighLine(line.text, false) >= 0 ||
      opensDateline(line.text) ||
      /^(?:[•●▪*-]|\d{1,2}[.)])\s/u.test(line.text) ||
      line.text.split(' ').length >= minWords
    if (!isText) sheet.claim(line, 'noise', 'above-text')
  }
}

/** Claims what follows the text and is none of it. */
export function dropBelow(sheet: Sheet, from: number, to: number): void {
  for (const line of sheet.free(from, to)) sheet.claim(line, 'noise', 'below-text')
}

/** Claims the headings at the end of a text that head nothing: the buttons and lists of its page. */
export function dropHeadings(sheet: Sheet, from: number, to: number): void {
  // The last paragraph is never one: a text of one line that reads "Video" keeps it.
  for (const line of sheet.free(from, to).slice(1).reverse()) {
    const isHeading =
      findRelatedHeading(line.text) !== null ||
      findOtherHeading(line.text) !== null ||
      isClosingLabel(line.text)
    if (!isHeading) return
    sheet.claim(line, 'noise', 'heading-of-nothing')
  }
}
