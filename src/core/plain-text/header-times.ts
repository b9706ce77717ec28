import { findDateline } from '../capture/dateline.ts'
import { findLabel } from '../capture/find-label.ts'
import { type LabelledTime, listPrintedTimes } from '../capture/find-printed-time.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { beforeTime, cutTimeLabel, findTimeLabel, isTimeLabel } from '../capture/time-cues.ts'
import type { PageContext } from '../time/read-date.ts'
import { addNames, addPersons, type Header, isFullName, isOutlet } from './header.ts'
import { paragraphWeight, weighLine } from './weigh-line.ts'

/** Maximum lengths in code units: of a line that may have times, and of one that has other words beside them. */
const maxLengths = { time: 200, line: 160 }

/** Maximum distance of a time from the headline, in lines. */
const headerLines = 16

/** Maximum number of paragraphs above a time; a later time is another story's. */
const maxParagraphs = 2

/** Reads the times below the headline. Returns the position of the last one, or null. */
export function findTimes(
  sheet: Sheet,
  below: readonly FreeLine[],
  header: Header,
  context: PageContext,
): number | null {
  let last: number | null = null
  let paragraphs = 0
  for (const [position, line] of below.slice(0, headerLines).entries()) {
    const times = line.text.length > maxLengths.time ? [] : listPrintedTimes(line.text, context)
    const isStatement = times.length > 0 && isTimeLine(line.text, times)
    if (!isStatement) {
      if (weighLine(line.text, false) > paragraphWeight) paragraphs += 1
      if (paragraphs > maxParagraphs || (paragraphs > 0 && header.time !== null)) break
      // A dateline opens the text. A time below it is another story's.
      if (findDateline(line.text) !== null) break
      continue
    }
    // The first time is the article's. A second one counts only if its label says "updated".
    const isKnown = header.time !== null && times.every(({ label }) => label !== 'updated')
    if (isKnown) break
    takeTimes(line, times, header)
    sheet.claim(line, 'time', 'stated-time')
    readBeside(line.text, times, header)
    last = position
  }
  return last
}

/** Whether a line states a time and contains little else: labels, names, an outlet. */
function isTimeLine(text: string, times: readonly LabelledTime[]): boolean {
  const covered = times.reduce((total, each) => total + each.text.length, 0)
  if (covered >= text.length * 0.5) return true
  const isSentence = weighLine(text, false) > 0 && /[.!?]["'”’)]*$/u.test(text)
  return !isSentence && text.length <= maxLengths.line && listBeside(text, times).every(isShort)
}

/** Maximum number of words of a label, a name or an outlet beside a time. */
const maxWordsBeside = 7

function isShort(part: string): boolean {
  return part.split(' ').length <= maxWordsBeside
}

/** Lists what is printed beside the times of a line: "Kompas.tv - 6 Mei 2024" → ['Kompas.tv']. */
function listBeside(text: string, times: readonly LabelledTime[]): string[] {
  let rest = text
  for (const time of times) rest = rest.replace(time.text, '|')
  return rest
    .split(/[|•·;]|\s[-–—]\s|,\s/u)
    .map((part) => part.replace(/^[\s,:–—-]+|[\s,:–—-]+$/gu, '').replace(beforeTime, ''))
    .filter((part) => part !== '')
}

function takeTimes(line: FreeLine, times: readonly LabelledTime[], header: Header): void {
  for (const [at, time] of times.entries()) {
    // "Hari ini, 6 Mei 2024, 09:14": the date says which day it was.
    const isDated = time.parsed.type === 'ago' && times[at + 1]?.label === null
    if (isDated) continue
    if (time.label === 'updated') header.updated ??= { ...time, index: line.index }
    else header.time ??= { ...time, index: line.index }
  }
}

/** Reads outlet and names beside a time: "Kompas.tv - 6 Mei 2024", "Sari Dewi · 3 jam lalu". */
function readBeside(text: string, times: readonly LabelledTime[], header: Header): void {
  for (const part of listBeside(text, times)) {
    const words = cutTimeLabel(part)
    // "Giriş Tarihi": a label that the table has in part.
    const isLabel = findTimeLabel(words) !== null && words.split(' ').length <= 2
    if (isTimeLabel(words) || isLabel) continue
    const label = findLabel(words)
    if (label !== undefined) addNames(header, label, label.name ?? '')
    else if (isOutlet(words, header)) header.outlet ??= words
    else if (isFullName(words) && header.reporters.length === 0) {
      addPersons(header, words)
      header.beside = words
    }
  }
}
