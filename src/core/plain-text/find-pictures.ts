import { describePicture, type Picture } from '../article/picture.ts'
import { findPictureLabel, isCredit, isPictureWord } from '../capture/credit-cues.ts'
import { findDateline } from '../capture/dateline.ts'
import { isPersonName } from '../capture/person-names.ts'
import { isAllCredit, splitWords } from '../capture/picture-words.ts'
import { hasRole } from '../capture/role-words.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import { endsSentence, paragraphWeight, weighLine } from './weigh-line.ts'

/** A picture and the index of its first line. */
export type PlacedPicture = { index: number; picture: Picture }

/** Lines in which pictures are searched. */
export type PictureZone = {
  /** Index of the headline. A caption can be directly above it. */
  headline: number
  /** The first line that can be text. */
  start: number
  end: number
  /** The captions of a photo story; empty for another text. */
  captions: ReadonlySet<number>
}

/** Lengths in code units. A longer caption is a paragraph, a longer credit is a sentence. */
const lengths = { least: 20, leastWide: 10, caption: 600, credit: 120, later: 320, maker: 80 }

/** From here on, scripts write a word in one or two characters. */
const firstWide = 0x2e80

/**
 * Reads what a text says of its pictures: the lead picture between header and first paragraph, or above
 * the headline, and the later ones. A line counts as a caption where it says so, where it ends in a
 * credit, or if it is above the dateline that opens the text.
 */
export function findPictures(sheet: Sheet, zone: PictureZone): PlacedPicture[] {
  if (zone.captions.size > 0) return findAll(sheet, zone)
  const lead = findLead(sheet, zone) ?? findBetween(sheet, zone)
  return [findAbove(sheet, zone), lead, ...findLater(sheet, zone)].filter((each) => each !== null)
}

/** The captions of a photo story, all of which are told with their credit. */
function findAll(sheet: Sheet, { start, end, captions }: PictureZone): PlacedPicture[] {
  return sheet.free(start, end).flatMap((line): PlacedPicture[] => {
    const words = captions.has(line.index) ? splitCertain(line.text) : null
    if (words === null) return []
    sheet.claim(line, 'caption', 'story-caption')
    return [place(line, words.caption, words.credit)]
  })
}

/** A photographer's name in brackets at the end of a caption: "Warga antre. (Sari Dewi)". */
const namedEnd = /[.!?]["'”’]? \(\p{Lu}[^()\d]{3,40}\)$/u

function findLead(sheet: Sheet, { start, end }: PictureZone): PlacedPicture | null {
  const [first, second, third] = sheet.free(start, end)
  if (first === undefined || second === undefined || findDateline(first.text) !== null) return null
  const whole = splitLabelled(first.text)
  if (whole !== null) {
    claimLead(sheet, [first], second)
    return place(first, whole.caption, whole.credit)
  }
  if (first.text.length > lengths.caption) return null
  const isPlaced = isPlacedCaption(first.text) && splitCertain(first.text) === null
  if (isPlaced && isParagraph(second.text)) {
    claimLead(sheet, [first], second)
    return place(first, first.text, null)
  }
  const split = readSplit(sheet, first, second, third)
  if (split !== null) return split
  const below = third === undefined || weighLine(second.text, false) > maxLight ? null : third
  const makerBelow = below === null ? null : findMaker(below.text)
  if (below !== null && makerBelow !== null && isLight(first.text)) {
    // The deck, the caption, and "Foto: Sari Dewi".
    claimLead(sheet, [second, below], undefined)
    return place(second, second.text, makerBelow)
  }
  const credit = readCredit(second.text)
  if (credit !== null && hasByline(sheet, first, second)) {
    // The deck, the writer's name, and the credit of a picture without a caption.
    claimLead(sheet, [second], undefined)
    return place(second, null, credit)
  }
  if (credit !== null && !isAllCredit(first.text)) {
    claimLead(sheet, [first, second], third)
    return place(first, first.text, credit)
  }
  const alone = isAllCredit(first.text)
    ? (readCredit(first.text) ?? first.text)
    : findMaker(first.text)
  if (alone !== null && alone.length <= lengths.credit) {
    const isAbove = third !== undefined && isCaptionBelow(second.text, third.text)
    claimLead(sheet, isAbove ? [first, second] : [first], isAbove ? third : second)
    return place(first, isAbove ? second.text : null, alone)
  }
  const known = third === undefined || opensText(second.text) ? null : splitCertain(second.text)
  // The alternative text of a picture is its caption without the credit.
  if (known !== null && headlineKey(known.caption) === headlineKey(first.text)) {
    claimLead(sheet, [first, second], third)
    return place(first, known.caption, known.credit)
  }
  const isRepeated = second.text === first.text
  const opening = isRepeated ? third : second
  const isBeforeBody = opening !== undefined && findDateline(opening.text) !== null
  const words = splitWords(first.text, !isBeforeBody && !namedEnd.test(first.text))
  if (!isBeforeBody && !(words.credit !== null && isCredit(words.credit))) return null
  claimLead(sheet, [first], isRepeated ? second : undefined)
  return place(first, words.caption, words.credit)
}

/** Whether a byline is between two lines, which then are not those of one picture. */
function hasByline(sheet: Sheet, first: FreeLine, second: FreeLine): boolean {
  if (second.index - first.index < 2) return false
  const between = sheet.lines().filter(({ index }) => index > first.index && index < second.index)
  return between.some(({ role }) => role === 'byline')
}

/** Weight above which a line is no caption and no deck. */
const maxLight = 1.5

function isLight(text: string): boolean {
  return weighLine(text, false) <= maxLight && text.split(' ').length >= minCaptionWords
}

/** Minimum number of words of a caption that no sign marks. A heading is shorter. */
const minCaptionWords = 5

/**
 * Whether the line below a credit is the caption: a sentence above the dateline that opens the text ("Koran
 * Desa/Sari Dewi", caption, dateline), or one without its full stop above a paragraph.
 */
function isCaptionBelow(text: string, next: string): boolean {
  if (endsSentence(text)) return opensText(next) || opensReport(next)
  return isParagraph(next) && text.split(' ').length >= minCaptionWords && !/[:：]$/u.test(text)
}

function isParagraph(text: string): boolean {
  return endsSentence(text) && weighLine(text, false) > paragraphWeight
}

/** Whether a line is a caption in Japanese, which has its place at its end: "焼き上がったパン（飯山市）". */
function isPlacedCaption(text: string): boolean {
  return /^[^。]{6,80}(?:（[^（）。]{2,30}）|＝[^＝。]{2,20})$/u.test(text)
}

/** Whether a line is the dateline that opens a text. */
function opensText(text: string): boolean {
  return findDateline(text) !== null
}

/** Names with capitals and a dash open a report: "Oaxaca, Oax., 14 de septiembre.- Los vecinos". */
const report =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,./-]{1,3}(?:[\p{Lu}\d][\p{L}\p{M}\d.'’-]*|\([^()]{2,20}\)|de\s[\p{L}\d]+\.?)){0,9}\s?[-–—]{1,2}\s\S/u

/** Whether a paragraph opens with a place, an outlet or a date and a dash, whatever their form. */
function opensReport(text: string): boolean {
  return report.test(text.slice(0, maxReport))
}

/** A dateline is shorter. In code units. */
const maxReport = 100

/** Reads a credit below its label, with or without a caption above: "Sumber :", "Koran Desa/Sari Dewi". */
function readSplit(
  sheet: Sheet,
  first: FreeLine,
  second: FreeLine,
  third: FreeLine | undefined,
): PlacedPicture | null {
  const isCaptioned = !isPictureWord(first.text)
  const [label, credit] = isCaptioned ? [second, third] : [first, second]
  if (!isPictureWord(label.text) || !/[:：]$/u.test(label.text) || credit === undefined) return null
  if (credit.text.length > lengths.credit || !isCredit(credit.text)) return null
  claimLead(sheet, isCaptioned ? [first, label, credit] : [label, credit], undefined)
  return place(first, isCaptioned ? first.text : null, credit.text)
}

/** Claims the lines of the lead picture. Desktop pages print its caption twice. */
function claimLead(sheet: Sheet, lines: readonly FreeLine[], next: FreeLine | undefined): void {
  for (const line of lines) sheet.claim(line, 'caption', 'caption-and-credit')
  if (next?.text === lines[0]?.text && next !== undefined) {
    sheet.claim(next, 'caption', 'repeated-caption')
  }
}

function place(line: FreeLine, caption: string | null, credit: string | null): PlacedPicture {
  return { index: line.index, picture: describePicture(caption, credit) }
}

/**
 * Splits a line that labels its caption with the word for a picture: "PHOTO: Villagers cross. (Supplied: Sari)".
 * Null for any other.
 */
function splitLabelled(text: string): { caption: string; credit: string } | null {
  const label = text.length > lengths.caption ? null : findPictureLabel(text)
  const words = label === null ? null : splitWords(label.words, true)
  if (words?.caption == null || words.credit === null || !isCredit(words.credit)) return null
  return { caption: words.caption, credit: words.credit }
}

/** Reads a line that is only a credit: "Foto: ANTARA/Sari", "(Dok. Desa)". */
function readCredit(text: string): string | null {
  if (splitLabelled(text) !== null) return null
  const label = findPictureLabel(text)
  const words = label?.part === 'credit' ? label.words : isAllCredit(text) ? text : null
  return words !== null && words.length <= lengths.credit && isCredit(words)
    ? words.replace(/^\((?<inner>[^()]+)\)$/u, '$<inner>')
    : null
}

/** Two words or more, without a small letter first: any words behind a label may be a caption. */
const isFullName = /^[^\p{Ll}\s]\S*\s\S/u

/** The credit behind a label that has a line to itself: "Foto: Sari Dewi". Null for any other line. */
function findMaker(text: string): string | null {
  const label = findPictureLabel(text)
  if (label?.part !== 'credit' || label.words.length > lengths.maker) return null
  const isMade =
    isCredit(label.words) || (isFullName.test(label.words) && isPersonName(label.words))
  return isMade ? label.words : null
}

/** Finds the picture right above the headline, whose caption is the only line that is free there. */
function findAbove(sheet: Sheet, { headline }: PictureZone): PlacedPicture | null {
  return findCertain(sheet, sheet.free(0, headline).slice(-1))
}

/** Finds a picture between headline and byline. */
function findBetween(sheet: Sheet, { headline, start }: PictureZone): PlacedPicture | null {
  const lines = sheet.free(headline + 1, start)
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1]
    if (below === undefined) continue
    const maker = isCreditInCapitals(line.text, below.text) ? below.text : findMaker(below.text)
    if (maker === null || findMaker(line.text) !== null) continue
    claimLead(sheet, [line, below], undefined)
    return place(line, line.text, maker)
  }
  return findCertain(sheet, lines)
}

function findCertain(sheet: Sheet, lines: readonly FreeLine[]): PlacedPicture | null {
  for (const line of lines) {
    const words = splitCertain(line.text)
    if (words === null) continue
    sheet.claim(line, 'caption', 'caption-and-credit')
    return place(line, words.caption, words.credit)
  }
  return null
}

const inCapitals = /^\p{Lu}[\p{Lu}\p{M}.'’-]+(?:\s[\p{Lu}\p{M}.'’-]+){1,3}$/u

/**
 * Whether two lines are a caption and its maker in capitals, as newspapers print a photographer. The caller knows
 * that another name is the writer's.
 *
 * @example isCreditInCapitals('Warga menyeberang di jembatan baru.', 'SARI DEWI') → true
 */
export function isCreditInCapitals(caption: string, credit: string): boolean {
  return inCapitals.test(credit) && !hasRole(credit) && isPersonName(credit) && isLight(caption)
}

/** Splits a line that can only be a caption and its credit: "Warga antre. (Dok. Desa)". */
export function splitCertain(text: string): { caption: string; credit: string } | null {
  const least = text.charCodeAt(0) > firstWide ? lengths.leastWide : lengths.least
  if (text.length > lengths.caption || text.length < least) return null
  if (!canEndInCredit(text)) return null
  const { caption, credit } = splitWords(text, true)
  return caption === null || credit === null || !isCredit(credit) ? null : { caption, credit }
}

/** Whether a line does not end as a sentence, outside brackets. Spares most paragraphs the search for a credit. */
function canEndInCredit(text: string): boolean {
  return !/[^)\]）][.!?]["'”’]*$/u.test(text.slice(-8))
}

/** Captions between the paragraphs: short lines with a certain credit at their end, never the last line. */
function findLater(sheet: Sheet, { start, end }: PictureZone): PlacedPicture[] {
  const lines = sheet.free(start, end)
  return lines.slice(1, -1).flatMap((line): PlacedPicture[] => {
    if (line.text.length > lengths.later || !canEndInCredit(line.text)) return []
    const maker = findMaker(line.text)
    const words =
      splitLabelled(line.text) ??
      (maker === null ? splitWords(line.text, true) : { caption: null, credit: maker })
    if (words.credit === null || words.credit.length > lengths.credit) return []
    if (maker === null && !isCredit(words.credit)) return []
    sheet.claim(line, 'caption', 'other-caption')
    return [place(line, words.caption, words.credit)]
  })
}
