import { type ParsedTime, parseStatedTime } from '../time/parse-stated-time.ts'

/** A time as it stands in a line among other words. */
export type PrintedTime = { text: string; parsed: ParsedTime }

/** Any longer line is a sentence that tells of a date. In code units. */
const maxLength = 200

const day = String.raw`(?:\p{L}+['’]?\p{L}*\.?,?\s+)?\d{1,2}(?:st|nd|rd|th)?[\s/.-]\s?(?:\p{L}+\.?|\d{1,2})[\s/.-]\s?\d{4}`
const american = String.raw`(?:\p{L}+\.?,?\s+)?\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}`
const iso = String.raw`\d{4}-\d{2}-\d{2}`
const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?`
const zone = String.raw`(?:WIB|WITA|WIT|(?:GMT|UTC)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}|Z)\b`
const gap = String.raw`(?:\s?[,|–—•·-]\s?|\s|T)(?:(?:pukul|pkl\.?|jam|at)\s)?`
const dated = new RegExp(`(?:${day}|${american}|${iso})(?:${gap}${clock}(?:\\s?${zone})?)?`, 'iu')
const ago = /(?:\d{1,4}|satu|an?|one|se)\s?[a-z]+\s(?:(?:yang|yg)\s)?(?:lalu|ago)\b/iu

/**
 * Reads the time that stands in a short line among other words: "KOMPAS.com - 04/11/2015, 21:04 WIB",
 * "Tayang: Senin, 29 Juli 2024 20:15 WIB". Null when there is none.
 */
export function findPrintedTime(line: string): PrintedTime | null {
  if (line.length > maxLength) return null
  const whole = parseStatedTime(line)
  if (whole.type !== 'none') return { text: line, parsed: whole }
  const found = dated.exec(line)?.[0] ?? ago.exec(line)?.[0]
  if (found === undefined) return null
  // "Tayang Senin, 29 Juli" begins with a word that is no weekday.
  for (const text of [found, found.replace(/^\p{L}+['’]?\p{L}*\.?,?\s+/u, '')]) {
    const parsed = parseStatedTime(text)
    if (parsed.type !== 'none') return { text, parsed }
  }
  return null
}
