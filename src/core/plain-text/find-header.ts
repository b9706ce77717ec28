import { canBeName, findLabel } from '../capture/byline-labels.ts'
import { findKnownOutlet } from '../capture/known-outlets.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { type ParsedTime, parseStatedTime } from '../time/parse-stated-time.ts'

/** What stands above the picture: whose article it is and when it was published. */
export type Header = {
  headline: FreeLine
  reporters: string[]
  editors: string[]
  /** An outlet named where a reporter's name would stand, as printed. */
  bylineOutlet: string | null
  /** The line that states the time of publication. */
  time: { index: number; text: string; parsed: ParsedTime } | null
  /** Unlabelled lines between headline and time. */
  unplaced: string[]
  /** Index of the first line after the header. */
  end: number
}

/** A time further down than this many lines is not the header's. */
const headerLines = 16

/** Reads headline, byline and time from the top of the sheet; undefined when no line is free. */
export function findHeader(sheet: Sheet, end: number): Header | undefined {
  const [headline, ...below] = sheet.free(0, end)
  if (headline === undefined) return undefined
  sheet.claim(headline, 'headline', 'first-line')

  const timeAt = below
    .slice(0, headerLines)
    .findIndex((line) => parseStatedTime(line.text).type !== 'none')
  const time = below[timeAt]
  const header: Header = {
    headline,
    reporters: [],
    editors: [],
    bylineOutlet: null,
    time: time === undefined ? null : { ...time, parsed: parseStatedTime(time.text) },
    unplaced: [],
    end: (time ?? headline).index + 1,
  }
  if (time === undefined) {
    readByline(sheet, below.slice(0, countBylineLines(below)), header)
    return header
  }
  sheet.claim(time, 'time', 'stated-time')
  readByline(sheet, below.slice(0, timeAt), header)
  readBelowTime(sheet, below.slice(timeAt + 1), header)
  return header
}

/** Some pages print the byline below the time, and a deck between the two: "Red: Sari". */
function readBelowTime(sheet: Sheet, [first, second, third]: FreeLine[], header: Header): void {
  const isLabelled = (line: FreeLine | undefined) =>
    (findLabel(line?.text ?? '')?.name ?? '') !== ''
  if (first !== undefined && isLabelled(first)) readByline(sheet, [first], header)
  // A text follows, or the label would be its own last line.
  else if (
    first !== undefined &&
    second !== undefined &&
    third !== undefined &&
    isLabelled(second)
  ) {
    sheet.report('unknown-line', first.text, first.index)
    sheet.claim(first, 'unknown', 'deck')
    header.unplaced.push(first.text)
    readByline(sheet, [second], header)
  }
}

/** Without a time to close the header, only labels and the one name after each belong to it. */
function countBylineLines(lines: readonly FreeLine[]): number {
  let count = 0
  while (findLabel(lines[count]?.text ?? '') !== undefined) {
    const next = lines[count + 1]?.text
    const isName = next !== undefined && findLabel(next) === undefined && canBeName(next)
    count += isName ? 2 : 1
  }
  return count
}

function readByline(sheet: Sheet, lines: readonly FreeLine[], header: Header): void {
  let label: ReturnType<typeof findLabel>
  for (const line of lines) {
    const found = findLabel(line.text)
    const name = found === undefined ? line.text : found.name
    label = found ?? label
    if (label === undefined || (name !== undefined && !canBeName(name))) {
      sheet.report('unknown-line', line.text, line.index)
      header.unplaced.push(line.text)
      continue
    }
    sheet.claim(line, 'byline', found === undefined ? `${label.rule}-name` : `${label.rule}-label`)
    if (name === undefined || name === '') continue
    if (label.names === 'others') header.unplaced.push(line.text)
    else if (findKnownOutlet(name) === undefined) header[label.names].push(name)
    else header.bylineOutlet = name
  }
  header.end = Math.max(header.end, (lines.at(-1)?.index ?? 0) + 1)
}
