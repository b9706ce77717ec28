import { isBareCredit, isLabelledCredit, isPictureWord } from '../capture/credit-cues.ts'
import { isAllCredit } from '../capture/picture-words.ts'
import { findOtherHeading, findRelatedHeading, isClosingLabel } from '../capture/related-cues.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { isTimeLabel } from '../capture/time-cues.ts'
import { headlineKey } from '../text/slug.ts'
import { findMonth, findWeekdays } from '../time/calendar-words.ts'
import { parseStatedTime } from '../time/parse-stated-time.ts'
import { splitCertain } from './find-pictures.ts'
import { endsSentence, weighLine } from './weigh-line.ts'

/** Maximum length of a repeated headline, in code units. */
const maxHeadline = 500

/** An e-mail address on a line of its own: an example in a login dialog if it is above the headline. */
export const address = /^[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,10}$/iu

/** Claims the lines above the headline: menus, dates and the page's title. */
export function dropAbove(sheet: Sheet, headline: FreeLine): void {
  const key = headlineKey(headline.text)
  const lines = sheet.free(0, headline.index)
  for (const line of lines) {
    // The picture may be above the headline: its caption is told by the credit at its end.
    if (line === lines.at(-1) && isCaptionAbove(line.text, headline.text)) return
    if (isSame(line, key)) sheet.claim(line, 'headline', 'repeated-headline')
    else if (address.test(line.text)) sheet.claim(line, 'noise', 'login-dialog')
    else if (parseStatedTime(line.text).type !== 'none') {
      sheet.claim(line, 'noise', 'date-above-headline')
    } else sheet.claim(line, 'noise', 'above-headline')
  }
}

/** A path to the page has several strokes, and often the headline at its end. */
function isCaptionAbove(text: string, headline: string): boolean {
  const isPath = (text.match(/\s[/>›»]\s/gu)?.length ?? 0) > 1 || text.includes(headline)
  return !isPath && splitCertain(text) !== null
}

/** Lines between a headline and its text that can be a cut copy of its opening, and lines searched below each. */
const excerptLines = { least: 25, count: 12, within: 10 }

/** Claims a cut copy of a paragraph above it: "KEBUMEN - Libur sekolah tidak harus". */
export function dropExcerpt(sheet: Sheet, from: number, to: number): void {
  const lines = sheet.free(from, to)
  for (const [at, line] of lines.slice(0, excerptLines.count).entries()) {
    const opening = line.text.replace(/\s?(?:…|\.\.\.)$/u, '')
    if (opening.length < excerptLines.least || endsSentence(opening)) continue
    if (parseStatedTime(opening).type !== 'none') continue
    const below = lines.slice(at + 1, at + 1 + excerptLines.within)
    const isCopied = below.some(
      ({ text }) => text.length > line.text.length && text.startsWith(opening),
    )
    if (isCopied) sheet.claim(line, 'noise', 'excerpt')
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
      isLabelledCredit(line.text) ||
      (canBeCaption(line.text) && (isPictureWord(below) || isLabelledCredit(below)))
    // An agency alone below its caption.
    const isAgencyBelow = isAllCredit(line.text) && above.split(' ').length >= minWords
    above = line.text
    if (isTimeStatement(line.text) || isYearlessTime(line.text)) {
      sheet.claim(line, 'time', 'other-time')
      continue
    }
    const isText =
      isPicture ||
      isAgencyBelow ||
      splitCertain(line.text) !== null ||
      isBareCredit(line.text) ||
      weighLine(line.text, false) >= 0 ||
      opensDateline(line.text) ||
      /^(?:[•●▪*-]|\d{1,2}[.)])\s/u.test(line.text) ||
      line.text.split(' ').length >= minWords
    if (!isText) sheet.claim(line, 'noise', 'above-text')
  }
}

/** A longer line tells of more than a time. In code units. */
const maxStatement = 50

/** Whether a line is a time behind its label, of which no moment is known: "Oppdatert 6. mai kl. 19:10". */
export function isTimeStatement(text: string): boolean {
  const at = text.length > maxStatement ? -1 : text.search(/\p{N}/u)
  if (at === -1 || endsSentence(text)) return false
  const rest = text.slice(at).match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return rest.length <= maxTimeWords && isTimeLabel(text.slice(0, at))
}

/** A clock time, and the day in numbers before it: "5/6(月) 7:30". */
const clockTime = /\d{1,2}[:.時]\d{2}/u
const numberedDay = /^\d{1,2}[/.]\d{1,2}\b/u

/**
 * Whether a line is a day without its year and a clock time, and little else: "Maandag 6 mei, 16:20". Nobody knows its
 * moment, but it is no text.
 */
export function isYearlessTime(text: string): boolean {
  if (text.length > maxStatement || !clockTime.test(text) || endsSentence(text)) return false
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const isDay = words.some((word) => findMonth(word) !== null || findWeekdays(word) !== null)
  return words.length <= maxTimeWords && (isDay || numberedDay.test(text))
}

/** Words between the digits of a time: its month, "kl.", the name of a zone. */
const maxTimeWords = 4

/** Whether a line has words enough for a caption: "Save" above a credit is a button. */
function canBeCaption(text: string): boolean {
  return text.includes(' ') || text.charCodeAt(0) > firstWide
}

/** From here on, scripts write no spaces between words. */
const firstWide = 0xe00

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
