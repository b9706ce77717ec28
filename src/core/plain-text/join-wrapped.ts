import type { JoinedLines } from '../capture/sheet.ts'
import { endsSentence } from './weigh-line.ts'

/** Lengths of a wrapped line in code units; of scripts without spaces, half as many. */
const lengths = { least: 40, most: 100 }
/** Number of wrapped lines that shows that a text is wrapped, and their share of the lines above another. */
const proof = { breaks: 4, share: 0.75 }
/** Share of the breaks within a sentence that no capital follows. Lists of sentences or headlines have none. */
const minWithin = 0.4
/** Share of lines that may be longer than a wrapped one: addresses, tables. */
const maxLong = 0.05
/** A line that the writer broke early is at least this share of the width, and its sentence goes on. */
const minFill = 0.6

/** An item of a list, a quoted line, or an address opens a line of its own. */
const ownLine = /^\s*(?:[•●▪◦*>|·–—-]|\d{1,3}[.)]\s|https?:)/u
const opensWithCapital = /^["'“‘«(]?\p{Lu}/u
const wide = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u

/** A line and what its place among wrapped ones depends on. */
type Line = { text: string; indent: number; isWide: boolean }

/**
 * Joins paragraphs whose lines were broken by hand, as in mails and old archives. A line was broken where the
 * next word did not fit into the width of the text, or within a sentence. A page is only joined if nearly
 * all of its longer lines are of that kind, so that one paragraph a line stays as it is.
 */
export function joinWrapped(raw: readonly string[]): JoinedLines {
  const heads = new Map<number, number>()
  if (hasLongLines(raw)) return { joined: new Map(), heads }
  const parts = new Map<number, string[]>()
  const lines = raw.map(readLine)
  const width = findWidth(lines)
  if (width === null) return { joined: new Map(), heads }
  let head = 0
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index]
    const above = lines[index - 1]
    if (line === undefined || above === undefined) break
    if (!goesOn(above, line, width)) {
      head = index
      continue
    }
    const part = parts.get(head) ?? [above.text]
    part.push(findSeparator(above.text, line.text), line.text)
    parts.set(head, part)
    heads.set(index, head)
  }
  const joined = new Map([...parts].map(([index, texts]) => [index, texts.join('')]))
  return { joined, heads }
}

/** Whether a text has too many long lines to be wrapped, as nearly every page has. */
function hasLongLines(raw: readonly string[]): boolean {
  let long = 0
  let full = 0
  for (const { length } of raw) {
    if (length > maxRaw) long += 1
    if (length >= lengths.least / 2) full += 1
  }
  return long > full * maxLong
}

/** A longer line is longer than a wrapped one, however far it is indented. In code units. */
const maxRaw = 2 * lengths.most

function readLine(raw: string): Line {
  const text = raw.trim()
  return { text, indent: raw.length - raw.trimStart().length, isWide: wide.test(text) }
}

/** Finds the width to which a text is wrapped, in code units; null for a text that is not wrapped. */
function findWidth(lines: readonly Line[]): number | null {
  const counts = { long: 0, full: 0, above: 0, within: 0 }
  let width = 0
  for (const [index, { text, isWide }] of lines.entries()) {
    if (text.length > lengths.most) counts.long += 1
    else if (text.length > width && lines[index + 1]?.text !== '') width = text.length
    if (text.length >= minLength(isWide)) counts.full += 1
  }
  if (counts.long > counts.full * maxLong || counts.full < proof.breaks) return null
  let breaks = 0
  for (const [index, above] of lines.entries()) {
    const line = lines[index + 1]
    if (line === undefined || line.text === '' || above.text.length < minLength(above.isWide))
      continue
    counts.above += 1
    if (!goesOn(above, line, width)) continue
    breaks += 1
    if (!endsSentence(above.text) && !opensWithCapital.test(line.text)) counts.within += 1
  }
  const isWrapped =
    breaks >= proof.breaks &&
    breaks >= counts.above * proof.share &&
    counts.within >= breaks * minWithin
  return isWrapped ? width : null
}

function minLength(isWide: boolean): number {
  return isWide ? lengths.least / 2 : lengths.least
}

/** Whether a line goes on in the line below it. */
function goesOn(above: Line, line: Line, width: number): boolean {
  if (above.text.length < minLength(above.isWide) || line.text === '') return false
  if (above.text.length > lengths.most || ownLine.test(line.text)) return false
  if (line.indent > above.indent) return false
  const [word = ''] = line.isWide ? line.text : line.text.split(' ', 1)
  const isFull = above.text.length + word.length + (line.isWide ? 0 : 1) > width
  const isFilled = above.text.length >= width * minFill
  return isFull || (isFilled && /^\p{Ll}/u.test(line.text) && !endsSentence(above.text))
}

/** What parts two joined lines: nothing in a script without spaces and behind a hyphen, else a space. */
function findSeparator(above: string, line: string): string {
  const isWide = wide.test(above.slice(-1)) && wide.test(line.charAt(0))
  const isHyphened = /\p{L}-$/u.test(above) && /^\p{Ll}/u.test(line)
  return isWide || isHyphened ? '' : ' '
}
