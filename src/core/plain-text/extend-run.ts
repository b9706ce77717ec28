import { isInitials } from '../capture/find-label.ts'
import { isLegal } from '../capture/noise-cues.ts'
import { findPageOf, isWall } from '../capture/partial-cues.ts'
import { isPersonName } from '../capture/person-names.ts'
import { findClearPointer } from '../capture/pointer-cues.ts'
import { findRelatedHeading } from '../capture/related-cues.ts'
import type { Sheet } from '../capture/sheet.ts'
import { type Run, weighRule } from './find-run.ts'
import { measureLine } from './measure-line.ts'
import { endsSentence } from './weigh-line.ts'
import { cueWeight, type LineWeights } from './weigh-lines.ts'

/** Maximum number of lines of an insert inside a text, such as a form for a newsletter. */
const maxInsert = 20
/** Weight from which a line is a paragraph. */
const paragraph = 0.6
/** Weight of paragraphs that proves that a text goes on: of adjacent ones, and of any. */
const proof = { adjacent: 2, any: 3 }
/** Weight of headings that no list of other stories contains. */
const headingWeight = -3
/** Lines between a last paragraph and the initials of its writers. */
const maxApart = 2
/** Lines behind the last paragraph in which a short last sentence is looked for. */
const maxShort = 12

/** What was read behind the end of the text so far. */
type Search = {
  /** Weight of all paragraphs. */
  sum: number
  /** Weight and number of the last adjacent ones. */
  adjacent: number
  count: number
  /** Lines that are no paragraph since the last one. */
  insert: number
  isBehindList: boolean
  /** Whether a line said that the next page of the text begins: "2 dari 3 halaman". */
  isPaged: boolean
}

const nothing: Search = {
  sum: 0,
  adjacent: 0,
  count: 0,
  insert: 0,
  isBehindList: false,
  isPaged: false,
}

/**
 * Extends a run upward over tables, charts and lists that part the first paragraphs of a text from the rest: to
 * adjacent paragraphs above them, with no byline, time or heading of a list between.
 */
export function extendUp(sheet: Sheet, run: Run, weights: LineWeights): Run {
  let { start } = run
  let search = nothing
  for (const { index, rule } of sheet.lines().reverse()) {
    if (index >= run.start) continue
    const weight = rule === null ? (weights.get(index) ?? 0) : weighRule(rule)
    if (weight <= cueWeight || search.insert > maxInsert) break
    search = read(search, weight)
    if (search.count > 1 && search.adjacent >= proof.adjacent) start = index
  }
  return { ...run, start }
}

/**
 * Extends a run over the inserts in its text: promotions, pictures, tables, lists of other stories. A text
 * goes on behind them where adjacent paragraphs follow, or enough of them with no list between, before
 * anything that follows a text: a heading of another kind, a time, a byline.
 */
export function extendRun(sheet: Sheet, run: Run, weights: LineWeights, limit: number): Run {
  const listEnd = extendList(sheet, run.end, weights, limit)
  const inserts = extendInserts(sheet, listEnd, weights, limit)
  const end = inserts === listEnd ? inserts : extendList(sheet, inserts, weights, limit)
  return { start: run.start, end: extendShort(sheet, end, limit) }
}

function extendInserts(sheet: Sheet, from: number, weights: LineWeights, limit: number): number {
  let end = from
  let search = nothing
  for (const { index, text, rule } of sheet.lines()) {
    if (index < from) continue
    if (index >= limit || search.insert > maxInsert) break
    const weight = rule === null ? (weights.get(index) ?? 0) : weighRule(rule)
    // The initials of its writers close a text.
    if (search.sum > 0 && search.insert <= maxApart && isInitials(text)) end = index
    const isList = rule === null && findRelatedHeading(text) !== null
    // The stories of a list have times and bylines.
    const stop = search.isBehindList ? headingWeight : cueWeight
    if (weight <= stop && !isList) break
    const isPaged = search.isPaged || (findPageOf(text)?.page ?? 1) > 1
    search = isList ? { ...nothing, isBehindList: true } : { ...read(search, weight), isPaged }
    if (isProof(search)) {
      end = index + 1
      search = { ...search, isBehindList: false, isPaged: false }
    }
  }
  return end
}

/** Maximum number of lines of a list that a text announces. */
const maxItems = 60
/** An item of a list by its marker. */
const item = /^(?:[•●▪◦‣⁃*·-]|\d{1,3}[.)])\s/u

/**
 * Extends a text over a list that its last line, or the one below it, announces with a colon: over the items
 * with markers, and over the others where a paragraph follows them. Returns the new end.
 */
function extendList(sheet: Sheet, end: number, weights: LineWeights, limit: number): number {
  // One word with a colon is a label: "Themen:".
  const isAnnounced = (text: string | undefined) =>
    text !== undefined && (text.endsWith('：') || (text.endsWith(':') && /\s/u.test(text)))
  const below = sheet.free(end, Math.min(limit, end + 2 * maxItems))
  const isOpen = isAnnounced(sheet.free(Math.max(0, end - 1), end)[0]?.text)
  // "Related topics:" announces no list of the text.
  const isHeading = (weights.get(below[0]?.index ?? 0) ?? 0) <= cueWeight
  if (!isOpen && (isHeading || !isAnnounced(below[0]?.text))) return end
  let extended = end
  let items = 0
  for (const { index, text } of isOpen ? below : below.slice(1)) {
    const weight = weights.get(index) ?? 0
    if (weight <= cueWeight || items > maxItems) break
    if (weight >= paragraph) return items > 0 ? index + 1 : extended
    items += 1
    if (items > 1 && item.test(text)) extended = index + 1
  }
  return extended
}

function read(search: Search, weight: number): Search {
  const { sum, adjacent, count, insert } = search
  return weight < paragraph
    ? { ...search, adjacent: 0, count: 0, insert: insert + 1 }
    : { ...search, sum: sum + weight, adjacent: adjacent + weight, count: count + 1, insert: 0 }
}

function isProof({ sum, adjacent, count, insert, isBehindList, isPaged }: Search): boolean {
  if (insert > 0) return false
  if (isPaged && count > 0) return true
  // The summaries of a list alternate with its headlines, so they are never adjacent.
  return (count > 1 && adjacent >= proof.adjacent) || (!isBehindList && sum >= proof.any)
}

/** Rules of lines that pages put between the paragraphs of a text. */
const insertRules = new Set(['advertisement', 'advertising', 'scroll-to-continue', 'video-embed'])
/** Number of such lines and of pointers between two paragraphs. */
const maxBetween = 6

/**
 * Short sentences behind the last paragraph belong to the text: those directly behind it, and those behind
 * the advertisements and pointers that are only put between paragraphs.
 */
function extendShort(sheet: Sheet, end: number, limit: number): number {
  let extended = end
  let between = 0
  let above = ''
  const lines = sheet.lines()
  for (const [at, { index, text, rule }] of lines.entries()) {
    if (index < end) continue
    if (index >= Math.min(limit, end + maxShort) || between > maxBetween) break
    const isPointed = findClearPointer(above) === '' && !endsSentence(text)
    const isPointer = findClearPointer(text) !== null || isPointed
    above = text
    if (rule === null ? isPointer : insertRules.has(rule)) {
      between += 1
      continue
    }
    const isApart = between === 0 && index > extended
    const isSentence = endsSentence(text) && text.includes(' ')
    const isCut = !isSentence && canBeCut(text) && isWall(lines[at + 1]?.text ?? '')
    const isFacts = isFactHeading(text) && endsSentence(lines[at + 1]?.text ?? '')
    const isPosted = isAddress(text) || (isShortName(text) && isAddress(lines[at + 1]?.text ?? ''))
    const isText = rule === null && (isSentence || isCut || isFacts || isPosted || isUnmarked(text))
    if (isApart || !isText || (between > 0 && !isPlain(text))) break
    extended = index + 1
    between = 0
  }
  return extended
}

/** A longer line is no part of an address. In code units. */
const maxAddress = 120
const address =
  /(?:^|[\s,])(?:jalan|jl|perumahan|kelurahan|kecamatan|kabupaten|kota|desa|rt|straße|street|avenue|calle|rua|rue|via|ulica|ul)(?:[\s.,].*\d|.*[\s,]\d{5}$)/iu

/** Whether a line right behind a text is where to write: "Perumahan Griya Asri, Jalan Cemara 7". */
function isAddress(text: string): boolean {
  return text.length <= maxAddress && (address.test(text) || phone.test(text))
}

/** A number to call behind its word. */
const phone =
  /(?:^|[\s,])(?:telepon|telp|tel|hp|whatsapp|wa|hotline|phone|telefon|teléfono|telefone)[\s.:]+\+?[\d(][\d\s().-]{5,}/iu

/** Whether a line is a name that an address may follow, or announces one: "Narahubung:". */
function isShortName(text: string): boolean {
  const words = text.split(' ').length
  return words <= 5 && (/[:：]$/u.test(text) || isPersonName(text))
}

/** The heading of a box with facts below a text: "Fakta: Kuouka", "Zahlen und Fakten". */
const factHeading =
  /^(?:fakta|fakten|facts|fact ?box|faktaboks|faktarutan?|feiten|faktat|fakty|factos|fatos|datos|repères|en bref|факты|zahlen und fakten|hintergrund)(?:\s?[:–|-]\s?\S.{0,50})?:?$/iu

function isFactHeading(text: string): boolean {
  return factHeading.test(text)
}

/** Fewer plain words and letters before a wall are a button or a headline. */
const minCut = { letters: 40, plainWords: 6 }

/** Whether a line above a wall can be a paragraph that the wall cuts within a sentence. */
function canBeCut(text: string): boolean {
  const { letters, plainWords } = measureLine(text)
  return letters >= minCut.letters && plainWords >= minCut.plainWords && !isWall(text)
}

/** Scripts of South-East Asia that mark no end of a sentence. Headlines and buttons in them are shorter. */
const unmarkedScript = /^["'“‘(]?[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const minUnmarked = 50

function isUnmarked(text: string): boolean {
  return text.length >= minUnmarked && unmarkedScript.test(text)
}

/** Whether a line is a sentence of plain words, and no offer. */
function isPlain(text: string): boolean {
  return measureLine(text).plainWords >= minPlainWords && !isLegal(text)
}

const minPlainWords = 2
