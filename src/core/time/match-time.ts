import { relativeDays } from './ago-words.ts'
import { type Ago, isAgoOpening, matchAgo, type Vague } from './match-ago.ts'
import { matchClock } from './match-clock.ts'
import { isDateLead, matchDate } from './match-date.ts'
import { type PageContext, type ParsedDate, printedZone, readDate } from './read-date.ts'
import { markAt, skipPhrase, type Token, wordAt } from './time-tokens.ts'

/** A day relative to the capture, with or without a clock time: "Kemarin, 21:40 WIB". */
export type RelativeDay = {
  type: 'relative-day'
  daysAgo: number
  clock: { hour: number; minute: number; second: number | null; offset: number | null } | null
  zone: string | null
}

export type TimeMatch = { end: number; parsed: ParsedDate | Ago | Vague | RelativeDay }

type Tokens = readonly Token[]

/** Matches the time that begins at a token of `text`, or returns null. */
export function matchTime(
  text: string,
  tokens: Tokens,
  from: number,
  context: PageContext,
): TimeMatch | null {
  const ago = matchAgo(tokens, from)
  if (ago !== null) return ago
  const day = matchRelativeDay(text, tokens, from)
  if (day !== null) return day
  const date = matchDate(tokens, from)
  if (date !== null) {
    const clock = matchClock(tokens, skipGap(tokens, date.end))
    return {
      end: clock?.end ?? date.end,
      parsed: readDate(text, tokens, from, date, clock, context),
    }
  }
  return matchClockFirst(text, tokens, from, context)
}

/** Matches "10:30 WIB, 4 Maret 2024" and "10:30 AM EST, Mon March 4, 2024". */
function matchClockFirst(
  text: string,
  tokens: Tokens,
  from: number,
  context: PageContext,
): TimeMatch | null {
  const clock = matchClock(tokens, from)
  if (clock === null) return null
  const date = matchDate(tokens, skipGap(tokens, clock.end))
  if (date === null) return null
  return { end: date.end, parsed: readDate(text, tokens, from, date, clock, context) }
}

/** Skips up to two marks between date and clock, or the T of ISO 8601. */
function skipGap(tokens: Tokens, from: number): number {
  if (wordAt(tokens, from) === 't') return from + 1
  let at = from
  while (at < from + 2 && /^[,.|–—•·/:;،⋅∙-]$/u.test(markAt(tokens, at))) at += 1
  return at
}

const days = [...relativeDays]
  .map(([phrase, daysAgo]) => ({ phrase: phrase.split(' '), daysAgo }))
  .sort((a, b) => b.phrase.length - a.phrase.length)
const firstWords = new Set(days.map(({ phrase: [word = ''] }) => word))

/** Whether a word can open a time without a digit: "kemarin", "beberapa menit lalu". */
export function canOpenWordy(word: string): boolean {
  return firstWords.has(word) || isAgoOpening(word) || isDateLead(word)
}

function matchRelativeDay(text: string, tokens: Tokens, from: number): TimeMatch | null {
  if (!firstWords.has(wordAt(tokens, from))) return null
  for (const { phrase, daysAgo } of days) {
    const end = skipPhrase(tokens, from, phrase)
    if (end === null) continue
    const clock = matchClock(tokens, skipGap(tokens, end))
    if (clock === null) {
      // A day without a clock time is an amount: "kemarin" is one day ago.
      const ago: Ago = { type: 'ago', amount: daysAgo, unit: 'day' }
      return { end, parsed: ago }
    }
    const { hour, minute, second } = clock
    if (hour > 23 || minute > 59) return null
    const offset = clock.zone?.offset ?? null
    const zone = printedZone(text, clock)
    return {
      end: clock.end,
      parsed: { type: 'relative-day', daysAgo, clock: { hour, minute, second, offset }, zone },
    }
  }
  return null
}
