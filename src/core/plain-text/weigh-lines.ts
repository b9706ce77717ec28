import { findPictureLabel, isPictureWord } from '../capture/credit-cues.ts'
import { findLabel } from '../capture/find-label.ts'
import { findClearPointer } from '../capture/pointer-cues.ts'
import {
  findOtherHeading,
  findRelatedHeading,
  isAfterHeading,
  isReadMore,
} from '../capture/related-cues.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { parseStatedTime } from '../time/parse-stated-time.ts'
import { splitCertain } from './find-pictures.ts'
import { listStoryCaptions } from './story-captions.ts'
import { endsSentence, paragraphWeight, weighLine } from './weigh-line.ts'

/** The weight of each line by its index: how much it is prose. */
export type LineWeights = ReadonlyMap<number, number>

/** Weights of lines that say what they are. Pointers and pictures can be anywhere in a text. */
const cueWeights = {
  afterHeading: -4,
  otherHeading: -3,
  relatedHeading: -2,
  readMore: -1.5,
  time: -1.5,
  byline: -1.5,
  pointer: -0.5,
  pointed: 0,
  picture: 0,
  /** The captions of a photo story are its text. */
  storyCaption: 1,
  /** The times of a live blog part its text. */
  liveTime: 0,
}

/** A line of at most this weight belongs to what surrounds a text, and ends it. */
export const cueWeight = -1.5

/** Maximum lengths in code units: of a time or a byline on a line of its own, and of a caption. */
const lengths = { time: 40, byline: 60, caption: 200 }
const clock = /^\d{1,2}[:.]\d{2}$/

/** Maximum length of a line that a menu repeats, in code units. */
const maxRepeated = 400

/** Weighs every free line of a page, once for all steps that ask. */
export function weighLines(sheet: Sheet): LineWeights {
  const lines = sheet.free()
  const repeated = listRepeated(lines)
  const captions = listStoryCaptions(lines)
  const live = listLiveTimes(lines)
  return new Map(
    lines.map(({ index, text }, at) => {
      const above = lines[at - 1]?.text ?? ''
      if (live.has(index)) return [index, cueWeights.liveTime]
      if (captions.has(index)) return [index, cueWeights.storyCaption]
      return [index, weighCue(text, above) ?? weighLine(text, repeated.has(text))]
    }),
  )
}

/** What a page calls a report that goes on, in its headline or above it. */
const liveReport =
  /(?<![\p{L}\p{M}])(?:live|langsung|laporan langsung|as it happened|liveblog|liveticker|en direct|en vivo|ao vivo|in diretta|direkte|direkt|canlı|онлайн|трансляция|наживо|trực tiếp|مباشر)(?![\p{L}\p{M}])|ライブ|直播|라이브/iu
/** Number of times with a paragraph below, and of lines between the two. */
const minLive = { times: 3, within: 2 }
const none: ReadonlySet<number> = new Set()

/**
 * The times of a live blog, each with a paragraph or its heading below. A list of the latest news has such times, too, but
 * nothing above it says that a report is live.
 */
function listLiveTimes(lines: readonly FreeLine[]): ReadonlySet<number> {
  const times = lines.flatMap(({ text }, at) => (clock.test(text) ? at : []))
  if (times.length < minLive.times) return none
  if (!lines.slice(0, times[0]).some(({ text }) => liveReport.test(text))) return none
  const told = times.filter((at) =>
    lines
      .slice(at + 1, at + 1 + minLive.within)
      .some(({ text }) => weighLine(text, false) >= paragraphWeight),
  )
  return told.length < minLive.times ? none : new Set(told.flatMap((at) => lines[at]?.index ?? []))
}

/** The weight of a line that a table of cues knows; null for any other. */
function weighCue(text: string, above: string): number | null {
  if (findClearPointer(text) !== null) return cueWeights.pointer
  if (isAfterHeading(text)) return cueWeights.afterHeading
  if (findOtherHeading(text) !== null) return cueWeights.otherHeading
  if (findRelatedHeading(text) !== null) return cueWeights.relatedHeading
  if (isReadMore(text)) return cueWeights.readMore
  if (isTimeAlone(text)) return cueWeights.time
  if (isNamedByline(text)) return cueWeights.byline
  if (findClearPointer(above) === '' && !endsSentence(text)) return cueWeights.pointed
  return isPicture(text, above) ? cueWeights.picture : null
}

/** Whether a line is only a time, which next to a text belongs to another story: "3 jam lalu", "14:10". */
function isTimeAlone(text: string): boolean {
  if (text.length > lengths.time || !/\d/.test(text)) return false
  return clock.test(text) || parseStatedTime(text).type !== 'none'
}

/** Whether a line is a byline with a name, which is above a text or closes it: "Pewarta: Sari". */
function isNamedByline(text: string): boolean {
  if (text.length > lengths.byline) return false
  const name = findLabel(text)?.name
  return name !== undefined && name !== ''
}

/** Whether a line is a picture's: "Image source, Sari", the caption below "Image caption,", "Warga. (Dok. Desa)". */
function isPicture(text: string, above: string): boolean {
  if (text.length > lengths.caption) return false
  if (isPictureWord(text) || isPictureWord(above) || findPictureLabel(text) !== null) return true
  return creditSign.test(text) && splitCertain(text) !== null
}

/** Without one of these no line has a credit; spares most lines the search for one. */
const creditSign = /[(（/©|]|fot|phot|credit/iu

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
