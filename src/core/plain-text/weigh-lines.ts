import {
  findOtherHeading,
  findRelatedHeading,
  isAfterHeading,
  isReadMore,
} from '../capture/related-cues.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { parseStatedTime } from '../time/parse-stated-time.ts'
import { weighLine } from './weigh-line.ts'

/** The weight of each line by its index: how much it is prose. */
export type LineWeights = ReadonlyMap<number, number>

/** Weights of lines that belong to what surrounds a text. */
const cueWeights = {
  afterHeading: -4,
  otherHeading: -3,
  relatedHeading: -2,
  readMore: -1.5,
  time: -1.5,
}

/** Maximum length of a time on a line of its own, in code units. */
const maxTime = 40
const clock = /^\d{1,2}[:.]\d{2}$/

/** Maximum length of a line that a menu repeats, in code units. */
const maxRepeated = 400

/** Weighs every free line of a page, once for all steps that ask. */
export function weighLines(sheet: Sheet): LineWeights {
  const lines = sheet.free()
  const repeated = listRepeated(lines)
  return new Map(lines.map(({ index, text }) => [index, weigh(text, repeated.has(text))]))
}

function weigh(text: string, isRepeated: boolean): number {
  if (isAfterHeading(text)) return cueWeights.afterHeading
  if (findOtherHeading(text) !== null) return cueWeights.otherHeading
  if (findRelatedHeading(text) !== null) return cueWeights.relatedHeading
  if (isReadMore(text)) return cueWeights.readMore
  if (isTimeAlone(text)) return cueWeights.time
  return weighLine(text, isRepeated)
}

/** Whether a line is only a time, which next to a text belongs to another story: "3 jam lalu", "14:10". */
function isTimeAlone(text: string): boolean {
  if (text.length > maxTime || !/\d/.test(text)) return false
  return clock.test(text) || parseStatedTime(text).type !== 'none'
}

/** Lists the texts that a page has more than once. */
function listRepeated(lines: readonly FreeLine[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { text } of lines) {
    if (text.length > maxRepeated) continue
    if (seen.has(text)) repeated.add(text)
    seen.add(text)
  }
  return repeated
}
