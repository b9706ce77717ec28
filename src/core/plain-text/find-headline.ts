import { findPictureLabel, isLabelledCredit, isPictureWord } from '../capture/credit-cues.ts'
import { findDateline } from '../capture/dateline.ts'
import { findLabel } from '../capture/find-label.ts'
import { findPrintedTime } from '../capture/find-printed-time.ts'
import { isLegal } from '../capture/noise-cues.ts'
import { isPersonName } from '../capture/person-names.ts'
import { splitWords } from '../capture/picture-words.ts'
import { findClearPointer } from '../capture/pointer-cues.ts'
import { findOtherHeading, findRelatedHeading, isReadMore } from '../capture/related-cues.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import type { PageContext } from '../time/read-date.ts'
import { isYearlessTime } from './drop-outside.ts'
import type { Run } from './find-run.ts'
import { listWords } from './list-words.ts'
import type { LineWeights } from './weigh-lines.ts'

/** Number of lines above the text that can be the headline. */
const maxLinesAbove = 60
/** Number of lines at the start of the run that can be the headline, because it ends like a sentence. */
const maxLinesWithin = 2
/** Maximum number of lines above the text of a page without a menu. Its first line is the headline. */
const maxHeaderLines = 12
/** Maximum distance of a time or byline from its headline, in lines. */
const nearby = 5

/** A deck may have more words of the text than its headline, and its time is nearer; a sentence even more. */
const maxDeckLead = { words: 0.8, sentence: 1.4 }

const maxKickerWords = 4

/** Lengths of headlines in code units. */
const lengths = { least: 2, short: 16, most: 400, long: 180 }

/** Length of the text whose words are compared, in code units. */
const sampleLength = 20_000

/**
 * Finds the headline: the line above the text that has most of its words, is repeated as a page's title
 * is, or has time and byline below it. Each sign adds to its score, its distance to the text takes away.
 * A page without a menu begins with its headline. Undefined where no line is free.
 */
export function findHeadline(
  sheet: Sheet,
  run: Run | null,
  weights: LineWeights,
  context: PageContext,
): FreeLine | undefined {
  const free = sheet.free()
  const [first] = free
  if (first === undefined || run === null) return findFirst(free)
  const startAt = free.findIndex(({ index }) => index >= run.start)
  const signs = listSigns(free, context)
  const text = listWords(sampleText(sheet, run, weights))
  const from = Math.max(0, startAt - maxLinesAbove)
  const keys = countKeys(free.slice(0, startAt + maxLinesWithin))
  let best: { line: FreeLine; score: number } | null = null
  // Below a site's name a menu follows, so that no line is first.
  const menu = countMenu(free.slice(from, startAt), signs, from)
  let isAtTop = menu === 0
  let above: { line: FreeLine; score: number; at: number } | null = null
  for (let at = from; at < Math.min(free.length, startAt + maxLinesWithin); at += 1) {
    const line = free[at]
    if (line === undefined || signs(at).isHeader || !canBeHeadline(line.text)) continue
    // "Photos" is a label above a caption, but the last entry of a menu above a headline.
    const isBelowLabel = at !== from + menu && isPictureWord(free[at - 1]?.text ?? '')
    if (isBelowLabel && !isTitled(line.text)) continue
    const isFirst = isAtTop && startAt <= maxHeaderLines
    isAtTop = false
    const score =
      scoreWords(line.text, text) +
      scoreLength(line.text) +
      (isRepeated(line.text, keys) ? 1.2 : 0) +
      scoreBelow(signs, at) +
      (isFirst ? 1.5 : 0) -
      (hasHeaderAbove(free, signs, at, from) ? 1 : 0) -
      // The line above a credit is the caption; a headline may be, too.
      (isLabelledCredit(free[at + 1]?.text ?? '') ? 1.6 : 0) -
      (isNameAndPlace(line.text) ? 1.5 : 0) -
      // A caption in Japanese ends in its place; a cut opening of the text has the text's dateline.
      (/[)）]$/u.test(line.text) ? 0.8 : 0) -
      (findDateline(line.text) === null ? 0 : 2) -
      0.05 * Math.max(0, startAt - at) -
      // An offer of a newsletter or an account is repeated as a page's title is.
      (isLegal(line.text) ? 2.5 : 0) -
      // A line of the run itself is rarely the headline.
      (at >= startAt && !isFirst ? 3 : 0)
    // Of two good lines in a row the first is the headline, and the second the deck below it.
    const isDeck =
      best !== null &&
      above?.at === at - 1 &&
      best.line === above.line &&
      !isKicker(best.line.text, line.text) &&
      score - best.score < (line.text.endsWith('.') ? maxDeckLead.sentence : maxDeckLead.words)
    if (!isDeck && (best === null || score > best.score)) best = { line, score }
    above = { line, score, at }
  }
  return best?.line ?? findFirst(free)
}

/** The entries of a menu, after the name of the site, that show a first line to be no headline. */
const minMenu = 2

/** Counts the lines that are a name and a menu: "Koran Desa", "Ekonomi", "Olahraga". 0 where none opens the page. */
function countMenu(lines: readonly FreeLine[], signs: (at: number) => Signs, from: number): number {
  const isEntry = ({ text }: FreeLine, at: number) =>
    !signs(from + at).hasHeader && countWords(text) < minTitleWords && !/[.!?:]$/u.test(text)
  const rest = lines.findIndex((line, at) => !isEntry(line, at))
  const isMenu = rest > minMenu && lines.slice(rest).some(({ text }) => canBeHeadline(text))
  return isMenu ? rest : 0
}

/** Whether a line is the kicker of the headline below it: "News from the valley". A deck is a sentence. */
function isKicker(line: string, below: string): boolean {
  const isShort = countWords(line) <= maxKickerWords && line.length * 2 < below.length
  return isShort && !/[.!?…]["'”’»]?$/u.test(below)
}

/** Returns the first line, unless it is the heading of a list. */
function findFirst([first]: readonly FreeLine[]): FreeLine | undefined {
  return first === undefined || findRelatedHeading(first.text) !== null ? undefined : first
}

function canBeHeadline(text: string): boolean {
  return (
    text.length >= lengths.least &&
    text.length <= lengths.most &&
    !text.includes('@') &&
    findRelatedHeading(text) === null &&
    findOtherHeading(text) === null &&
    !isReadMore(text) &&
    findClearPointer(text) === null &&
    (findPictureLabel(text) === null || isTitled(text)) &&
    // Captions are also repeated and close to the text.
    splitWords(text, true).credit === null
  )
}

/** What newsrooms print before the headline of a photo story. A credit's label has small letters. */
const storyLabel =
  /^(?:FOTO|FOTO-FOTO|PHOTOS?|PICTURES|IN PICTURES|BILDER|FOTOS|PHOTO ESSAY|GALERI FOTO)\s?: (?<title>.+)$/u
const minTitleWords = 4

/** Whether a line is the headline of a photo story: "FOTO: Naga Terbang di Pasir Wetan". */
function isTitled(text: string): boolean {
  const title = storyLabel.exec(text)?.groups?.title
  if (title === undefined) return false
  // A photographer has three names, rarely four, and each begins with a capital.
  const count = countWords(title)
  return count > minTitleWords || (count === minTitleWords && /\s\p{Ll}/u.test(title))
}

/** What a line says of a headline near it. */
type Signs = {
  /** A byline's label, or a time and no more than an outlet's name beside it. */
  isHeader: boolean
  /** A byline's label, or a line that prints a time. */
  hasHeader: boolean
}

const noSigns: Signs = { isHeader: false, hasHeader: false }
/** In code units. A longer line has a time beside other words, or is a sentence that tells of one. */
const signLengths = { alone: 90, most: 160 }

/** Reads the signs of each line once, when they are first asked for: times are slow to parse. */
function listSigns(free: readonly FreeLine[], context: PageContext): (at: number) => Signs {
  const known = new Map<number, Signs>()
  return (at) => {
    const text = free[at]?.text ?? ''
    const signs = known.get(at) ?? (text === '' ? noSigns : readSigns(text, context))
    known.set(at, signs)
    return signs
  }
}

function readSigns(text: string, context: PageContext): Signs {
  const isLabel = findLabel(text) !== undefined
  const time = text.length > signLengths.most ? null : findPrintedTime(text, context)
  const isTime =
    isYearlessTime(text) ||
    (time !== null && text.length <= signLengths.alone && time.text.length > text.length * 0.4)
  return {
    isHeader: isLabel || isTime,
    hasHeader: text.length <= signLengths.most && (isLabel || isTime || time !== null),
  }
}

/** The prose of a run, without the headlines of other stories between its paragraphs. */
function sampleText(sheet: Sheet, { start, end }: Run, weights: LineWeights): string {
  let text = ''
  for (const line of sheet.free(start, end)) {
    if ((weights.get(line.index) ?? 0) <= 0) continue
    text += `${line.text} `
    if (text.length > sampleLength) break
  }
  return text.slice(0, sampleLength)
}

/** Returns up to 2, by the share of the line's words that the text contains. */
function scoreWords(line: string, text: ReadonlySet<string>): number {
  const words = [...listWords(line)]
  if (words.length === 0) return -1
  const known = words.filter((word) => text.has(word)).length
  return (2 * known) / Math.max(words.length, 3)
}

function scoreLength(text: string): number {
  const words = countWords(text)
  const score = words < 4 ? -0.6 : text.length > lengths.long ? -1 : text.length > 110 ? 0.2 : 0.6
  // A row of buttons has marks between or before them.
  const isRow = (text.match(/[|>•·]/gu) ?? []).length > 2 || /^[«»<>|•·+*‹›]/u.test(text)
  return score - (isRow ? 2 : 0) - (/[:;,]$/u.test(text) ? 1 : /\.$/u.test(text) ? 0.6 : 0)
}

/** Counts how often each line, and each part of a title with the site's name, is above the text. */
function countKeys(lines: readonly FreeLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (text: string) => {
    const key = headlineKey(text)
    if (key.length >= lengths.short) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const { text } of lines) {
    if (text.length > lengths.most) continue
    add(text)
    // "Headline - Outlet", "Headline | Outlet", "Section » Headline".
    const parts = text.split(/\s[-–—|»›:]\s/u)
    if (parts.length > 1) {
      add(parts.slice(0, -1).join(' '))
      if (parts.length > 2) add(parts[0] ?? '')
      add(parts.at(-1) ?? '')
    }
  }
  return counts
}

/** Whether a line is repeated like a page's title. Repeated buttons are shorter, repeated captions are sentences. */
function isRepeated(text: string, keys: ReadonlyMap<string, number>): boolean {
  if (text.endsWith('.') || text.length < lengths.short || countWords(text) < 4) return false
  return (keys.get(headlineKey(text)) ?? 0) > 1
}

/** Counts words; in a script without spaces, three characters count as a word. */
function countWords(text: string): number {
  return Math.max(text.split(' ').length, text.charCodeAt(0) > 0xe00 ? text.length / 3 : 0)
}

/**
 * Whether the lines above contain a byline or a time, which belongs to a headline further up. Below a menu alone it
 * belongs to the headline below it.
 */
function hasHeaderAbove(
  free: readonly FreeLine[],
  signs: (at: number) => Signs,
  at: number,
  from: number,
): boolean {
  const top = Math.max(from, at - nearby)
  for (let above = top; above < at; above += 1) {
    if (!signs(above).isHeader) continue
    const further = free.slice(Math.max(from, above - nearby), above)
    return further.length < minMenu || further.some(({ text }) => countWords(text) >= minKicked)
  }
  return false
}

/** Entries of a menu and kickers have fewer words. */
const minKicked = 4

/** Whether a line is a writer's name and a place: "Sari Dewi / Bantul". */
function isNameAndPlace(text: string): boolean {
  if (!/[/|•·]/u.test(text)) return false
  const [name = '', place = '', ...rest] = text.split(/\s[/|•·]\s/u)
  return rest.length === 0 && place !== '' && isFullName(name) && isPersonName(place)
}

function isFullName(name: string): boolean {
  return name.includes(' ') && countWords(name) <= minTitleWords && isPersonName(name)
}

/** Returns up to 1.4, the closer a time or byline follows. */
function scoreBelow(signs: (at: number) => Signs, at: number): number {
  for (let next = at + 1; next <= at + nearby; next += 1) {
    if (signs(next).hasHeader) return 1.4 - 0.25 * (next - at - 1)
  }
  return 0
}
