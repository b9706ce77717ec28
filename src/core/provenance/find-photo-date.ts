import { findWeekdays } from '../time/calendar-words.ts'
import { parseDate } from '../time/read-date.ts'
import type { StatedTime } from '../time/stated-time.ts'

/** The date that a caption states for its picture. */
export type PhotoDate =
  | { type: 'stated'; time: Extract<StatedTime, { type: 'exact' }> }
  /** Several dates, or one that the calendar does not have: the picture's date is not certain. */
  | { type: 'unclear'; texts: string[] }
  | { type: 'none' }

const date = new RegExp(
  [
    String.raw`\d{1,2}(?:st|nd|rd|th)?[\s-]\p{L}+\.?[\s-]\d{4}`,
    String.raw`\p{L}+\.?\s\d{1,2}(?:st|nd|rd|th)?(?:\s?,\s?|\s)\d{4}`,
    String.raw`\d{1,2}([/.-])\d{1,2}\1\d{4}`,
    String.raw`\d{4}-\d{2}-\d{2}`,
  ]
    .map((order) => `(?<![\\p{L}\\p{N}])${order}(?![\\p{L}\\p{N}])`)
    .join('|'),
  'gu',
)
/** The word before a date, with the characters between: "Kamis (", "Kamis, ". */
const wordBefore = /(?<word>\p{L}+(?:['’]\p{L}+)?\.?)(?:\s?,\s?|\s)\(?$/u

/** In code units. A longer text is not a caption, and would be slow to search. */
const maxCaptionLength = 2_000

/** Finds the date in a caption, and checks the weekday before it: "…, Kamis (18/7/2024)" → 2024-07-18. */
export function findPhotoDate(caption: string): PhotoDate {
  const dates = new Map<string, Extract<StatedTime, { type: 'exact' }>>()
  const bad: string[] = []
  if (caption.length > maxCaptionLength) return { type: 'none' }
  for (const match of caption.matchAll(date)) {
    const before = wordBefore.exec(caption.slice(0, match.index))
    const word = before?.groups?.word ?? ''
    const weekday = findWeekdays(word) === null ? '' : `${word}, `
    const parsed = parseDate(`${weekday}${match[0]}`)
    const start = weekday === '' ? match.index : (before?.index ?? match.index)
    const text = caption.slice(start, match.index + match[0].length)
    if (parsed?.type === 'exact') dates.set(parsed.at, { ...parsed, text })
    else if (parsed?.type === 'bad') bad.push(text)
  }
  const [time, ...others] = dates.values()
  if (time === undefined && bad.length === 0) return { type: 'none' }
  if (time === undefined || others.length > 0 || bad.length > 0) {
    return { type: 'unclear', texts: [...[...dates.values()].map(({ text }) => text), ...bad] }
  }
  return { type: 'stated', time }
}
