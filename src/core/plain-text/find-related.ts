import type { CaptureMoment } from '../article/provenance.ts'
import { findLabel } from '../capture/find-label.ts'
import { findPrintedTime } from '../capture/find-printed-time.ts'
import { isWall } from '../capture/partial-cues.ts'
import { findClearPointer } from '../capture/pointer-cues.ts'
import {
  findOtherHeading,
  findRelatedHeading,
  isAfterHeading,
  isReadMore,
} from '../capture/related-cues.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { findTimeLabel } from '../capture/time-cues.ts'
import { headlineKey } from '../text/slug.ts'
import type { PageContext } from '../time/read-date.ts'
import { isTimeStatement } from './drop-outside.ts'
import type { Run } from './find-run.ts'
import { type ListLine, type RelatedList, readItem, splitItems } from './read-related-item.ts'
import { closingSign, endsSentence, weighLine } from './weigh-line.ts'
import { cueWeight, type LineWeights } from './weigh-lines.ts'

/** Lengths in code units: of headlines, repeated headlines, times and summaries. */
const lengths = { least: 12, pointed: 6, headline: 300, key: 500, time: 60, summary: 420 }
/** Maximum distance between the stories of a list without times, in lines. */
const maxLoose = 2
/** Maximum number of stories without times. */
const maxStories = 60

/**
 * Reads the related lists of a page: one with times or repeated headlines, to the end of the page; or, of
 * headlines alone, as far as they go. A heading counts only where a list follows, or nothing: "Berita
 * terkait" quoted between two paragraphs is body.
 */
export function findRelated(
  sheet: Sheet,
  from: number,
  captured: CaptureMoment | null,
  context: PageContext,
  weights: LineWeights,
): RelatedList {
  const lines = sheet.free(from)
  const at = lines.findIndex(
    ({ text }, index) => findRelatedHeading(text) !== null && opensList(lines, index, context),
  )
  const top = lines[at]
  const list: RelatedList = { start: top?.index ?? sheet.length, stories: [], unplaced: [] }
  if (top === undefined) return list
  const below = lines.slice(at + 1).map((line) => toListLine(line, context))
  const end = findListEnd(below)
  if (goesOn(below.slice(end), weights, sumProse(lines.slice(0, at), weights)))
    list.start = sheet.length
  sheet.claim(top, 'related', 'related-heading')
  for (const item of splitItems(below.slice(0, end))) {
    readItem(sheet, item, captured, list)
  }
  return list
}

/** Least weight of the prose below a list inside a text, alone and as a share of the prose above it. */
const prose = { least: 6, share: 0.5 }

/** Whether the text goes on below a list: with much prose, before anything that follows a text. */
function goesOn(below: readonly FreeLine[], weights: LineWeights, above: number): boolean {
  const stop = below.findIndex(({ index }) => (weights.get(index) ?? 0) <= cueWeight)
  const sum = sumProse(stop === -1 ? below : below.slice(0, stop), weights)
  return sum >= prose.least && sum >= above * prose.share
}

function sumProse(lines: readonly FreeLine[], weights: LineWeights): number {
  return lines.reduce((sum, { index }) => sum + Math.max(0, weights.get(index) ?? 0), 0)
}

/** Computes key and time of a line once, because comparing lines by their text would be quadratic. */
function toListLine({ index, text }: FreeLine, context: PageContext): ListLine {
  const key = text.length > lengths.key ? '' : headlineKey(text)
  const time = text.length > lengths.time ? null : findPrintedTime(text, context)
  const isTime = time !== null && time.text.length > text.length * 0.5
  return { index, text, key, time: isTime ? time : null }
}

/** Number of lines after the last time or repeated headline: a summary, a button and others. */
const maxTail = 4

/**
 * How many lines a list has: to a heading of another list, or to a few lines behind its last time or
 * repeated headline where a whole page goes on below it.
 */
function findListEnd(below: readonly ListLine[]): number {
  const stop = below.findIndex(
    ({ text }, at) =>
      isEnd(text) ||
      text.length > lengths.summary ||
      (isProse(text) && isProse(below[at + 1]?.text ?? '')),
  )
  const lines = stop === -1 ? below : below.slice(0, stop)
  const last = lines.findLastIndex(
    (line, at) =>
      line.time !== null ||
      isReadMore(line.text) ||
      (line.key !== '' && lines.slice(Math.max(0, at - 3), at).some(({ key }) => key === line.key)),
  )
  return Math.min(lines.length, last + 1 + maxTail)
}

/** Whether a line is a paragraph. Two in a row are the text that continues below the list. */
function isProse(text: string): boolean {
  return weighLine(text, false) > 1
}

/** Whether a line ends a list: a heading of another list or of comments. */
function isEnd(text: string): boolean {
  return findOtherHeading(text) !== null || isAfterHeading(text)
}

/** Whether a list with times or repeated headlines, or nothing at all, follows a heading. */
function opensList(free: readonly FreeLine[], at: number, context: PageContext): boolean {
  const below = free.slice(at + 1, at + 6).map((line) => toListLine(line, context))
  const nextHeading = below.findIndex(
    ({ text }, index) =>
      findRelatedHeading(text) !== null || isEnd(text) || isTimedSentence(below, index),
  )
  const [first, ...next] = nextHeading === -1 ? below : below.slice(0, nextHeading)
  if (first === undefined) return below.length === 0
  // A button above the article's own byline: "Read more", "By Sari Dewi".
  if (findLabel(first.text)?.name) return false
  if (first.time !== null) return next.some(({ time }) => time !== null)
  return next.some((line) => line.time !== null || (line.key !== '' && line.key === first.key))
}

/** Whether a line is a sentence with the article's own time below it: "First published: 29 July 2024". */
function isTimedSentence(lines: readonly ListLine[], at: number): boolean {
  const isLabelled = lines[at + 1]?.time?.label === 'published'
  return isLabelled && endsSentence(lines[at]?.text ?? '')
}

/**
 * Reads lists of headlines alone, below the text or between two of its paragraphs, and the pointers in
 * the text ("Baca juga: …"). Each is added once, and the article's own headline never.
 */
export function findLooseRelated(
  sheet: Sheet,
  own: FreeLine,
  run: Run | null,
  list: RelatedList,
): void {
  const lines = sheet.free(own.index + 1, list.start)
  const known = new Set(
    [own.text, ...list.stories.map(({ headline }) => headline)].map(headlineKey),
  )
  const add = (line: Pick<FreeLine, 'index'>, headline: string, rule: string) => {
    sheet.claim(line, 'related', rule)
    const key = headlineKey(headline)
    if (known.has(key) || list.stories.length >= maxStories) return
    known.add(key)
    list.stories.push({
      headline,
      published: null,
      summary: null,
      isTruncated: false,
      url: null,
    })
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    const pointer = findClearPointer(line.text)
    const isHeading = findRelatedHeading(line.text) !== null
    if (pointer !== null && pointer !== '') add(line, pointer, 'related-pointer')
    else if (pointer === '' || isHeading) at = readLoose(sheet, lines, at, run, add)
  }
}

type Add = (line: Pick<FreeLine, 'index'>, headline: string, rule: string) => void

/** Reads the headlines below a heading; the position of the last line that belongs to the list. */
function readLoose(
  sheet: Sheet,
  lines: readonly FreeLine[],
  at: number,
  run: Run | null,
  add: Add,
): number {
  const isInText = run !== null && (lines[at]?.index ?? 0) < run.end
  // "Baca juga" certainly leads to a headline, however short it is.
  const isPointer = findClearPointer(lines[at]?.text ?? '') === ''
  const stories: FreeLine[] = []
  const loose: FreeLine[] = []
  let last = at
  for (let next = at + 1; next < lines.length && next - last <= maxLoose; next += 1) {
    const line = lines[next]
    if (line === undefined || isEnd(line.text) || findRelatedHeading(line.text) !== null) break
    if (isWall(line.text)) break
    // The time of the article's own update is below its list.
    if (isTimeStatement(line.text) && findTimeLabel(line.text) === 'updated') break
    if (isHeaderLine(line.text)) loose.push(line)
    else if (canBeHeadline(line.text, isInText, isPointer && next === at + 1)) {
      stories.push(line)
      last = next
    } else if (endsSentence(line.text) || isInText) break
    else loose.push(line)
  }
  const heading = lines[at]
  // Without stories, the heading stays in the text.
  if (heading === undefined || stories.length === 0) return at
  sheet.claim(heading, 'related', 'related-heading')
  for (const line of stories) add(line, line.text, 'related-headline')
  for (const line of loose) {
    if (line.index < (lines[last]?.index ?? 0)) sheet.claim(line, 'noise', 'related-furniture')
  }
  return last
}

/** Whether a line is a byline with a name or a time: of a story of the list, or of the article itself. */
function isHeaderLine(text: string): boolean {
  if (text.length > lengths.time) return false
  const time = findPrintedTime(text)
  return Boolean(findLabel(text)?.name) || (time !== null && time.text.length > text.length * 0.5)
}

/** The end of a sentence, an announcement or a list. */
const closed = new RegExp(`[.:;,…。．।॥۔።။។։]["'”’)」』]*${closingSign}?$`, 'u')

/**
 * Four words or more, and no sentence; within the text a headline also opens with a capital. Directly below a
 * pointer two words are enough.
 */
function canBeHeadline(text: string, isInText: boolean, isPointed: boolean): boolean {
  const isWide = isWideScript(text)
  const least = isPointed || isWide ? lengths.pointed : lengths.least
  if (text.length < least || text.length > lengths.headline) return false
  if (isReadMore(text) || closed.test(text) || isContact(text)) return false
  const words = text.split(' ').length
  if (!isWide && words < (isPointed ? 2 : isInText ? 3 : 4)) return false
  return !isInText || /^["'“‘«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)
}

/** A number to call behind its label, or a way into an account: "新闻热线：400-000-0000", "Já é assinante? Faça login". */
function isContact(text: string): boolean {
  const isCall = /[:：]\s?\+?\d[\d\s().-]{6,20}$/u.test(text)
  return (
    isCall ||
    /[?？]\s(?:faça login|log in|sign in|masuk|anmelden|inicia sesión|logga in)/iu.test(text)
  )
}

/** Whether a text is in a script without spaces between words: Thai to Khmer, kana, Han. */
function isWideScript(text: string): boolean {
  const code = text.charCodeAt(0)
  return code > 0x2e80 || (code >= 0xe00 && code < 0xf00) || (code >= 0x1780 && code < 0x1800)
}
