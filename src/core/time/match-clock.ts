import { digitsAt, isGlued, markAt, skipPhrase, type Token, wordAt } from './time-tokens.ts'
import { findNamedZone, isZoneName } from './zone-names.ts'
import { findZoneOffset } from './zones.ts'

/** A clock time among the tokens of a text, not yet validated. */
export type ClockMatch = {
  /** Index of the token after it. */
  end: number
  hour: number
  minute: number
  second: number | null
  /** The printed zone, or null; its offset is null if the zone is unknown. */
  zone: { start: number; end: number; offset: number | null } | null
}

type Tokens = readonly Token[]
type Half = 'am' | 'pm' | 'noon' | 'night'

/** Phrases between a date and its clock time. */
const leads = phrases(
  'pukul|pkl|jam|at|um|kl|klo|kello|à|a las|a les|a la|às|as|alle|alle ore|ore|om|o|o godz|godz|godzina|в|о|об|saat|lúc|en|u|time|الساعة|في|בשעה|ב|ob|ve|v|la|la ora|ora|kell|เวลา',
)
/**
 * Words for a half of the day, before or after the hours, and how they change an hour of the twelve-hour
 * clock.
 */
const halves: ReadonlyMap<string, Half> = new Map<string, Half>([
  ...words('am', 'am|pagi|pg|sáng|午前|上午|凌晨|早上|오전|ص|صباحا|صباحًا'),
  ...words('pm', 'pm|sore|petang|ptg|chiều|午後|下午|오후|م|مساء|مساءً'),
  ...words('noon', 'siang|中午|tghari|trưa'),
  ...words('night', 'malam|tối|晚上'),
])
/** Words after a clock time that add nothing to it. */
const units = new Set([
  'uhr',
  'uur',
  'hrs',
  'hr',
  'hs',
  'h',
  'u',
  'น',
  'ora',
  'год',
  'hod',
  'години',
])

/** Phrases by their first word, the longest first. */
function phrases(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const all = list.split('|').map((phrase) => phrase.split(' '))
  const groups = new Map<string, string[][]>()
  for (const phrase of all.sort((a, b) => b.length - a.length)) {
    const [word = ''] = phrase
    groups.set(word, [...(groups.get(word) ?? []), phrase])
  }
  return groups
}

function words(half: Half, list: string): (readonly [string, Half])[] {
  return list.split('|').map((word) => [word, half] as const)
}

/**
 * Matches the clock time that begins at a token, with its zone, or returns null.
 *
 * @example matchClock(listTokens('pukul 7.30 malam WIB'), 0) → { hour: 19, minute: 30, … }
 */
export function matchClock(tokens: Tokens, from: number): ClockMatch | null {
  const start = skipLead(tokens, from)
  // "noon EDT" is a whole clock time.
  const half = matchHalf(tokens, start)
  const before = half !== null && digitsAt(tokens, half.end, 1, 2) !== '' ? half : null
  const clock = matchHands(tokens, before?.end ?? start)
  if (clock === null) return null
  const unit = skipUnit(tokens, clock.end)
  const behind = before ?? matchHalf(tokens, unit)
  const end = before === null ? (behind?.end ?? unit) : unit
  // A bare hour is a clock time only next to a word that says so.
  if (clock.isBare && behind === null && unit === clock.end) return null
  const zone = matchZone(tokens, end)
  return {
    end: zone?.end ?? end,
    hour: turnHour(clock.hour, behind?.half ?? null),
    minute: clock.minute,
    second: clock.second,
    zone: zone === null ? null : zone.place,
  }
}

/** Skips "Uhr" or "น." after a clock time. */
function skipUnit(tokens: Tokens, from: number): number {
  const unit = wordAt(tokens, from)
  if (!units.has(unit)) return from
  return unit === 'น' && markAt(tokens, from + 1) === '.' ? from + 2 : from + 1
}

function skipLead(tokens: Tokens, from: number): number {
  for (const lead of leads.get(wordAt(tokens, from)) ?? []) {
    const end = skipPhrase(tokens, from, lead)
    if (end === null) continue
    return /^[.:]$/.test(markAt(tokens, end)) ? end + 1 : end
  }
  return from
}

type Hands = { end: number; hour: number; minute: number; second: number | null; isBare: boolean }

function matchHands(tokens: Tokens, from: number): Hands | null {
  if (wordAt(tokens, from) === 'noon' || wordAt(tokens, from) === 'midday') {
    return { end: from + 1, hour: 12, minute: 0, second: null, isBare: false }
  }
  const hour = digitsAt(tokens, from, 1, 2)
  if (hour === '') return null
  const mark = markAt(tokens, from + 1)
  const word = wordAt(tokens, from + 1)
  // "6時2分"
  const least = /^(?:時|时|點|点|시)$/u.test(word) ? 1 : 2
  const minute = digitsAt(tokens, from + 2, least, 2)
  const isParted =
    /^[:.：]$/u.test(mark) || /^(?:h|時|时|點|点|시|u|г)$/u.test(word) || word === 'uhr'
  if (minute === '' || !isParted) {
    const isHour = /^(?:時|时|點|点|시)$/u.test(word)
    return {
      end: from + (isHour ? 2 : 1),
      hour: Number(hour),
      minute: 0,
      second: null,
      isBare: !isHour,
    }
  }
  let end = from + 3
  if (
    /^(?:分|분)$/u.test(wordAt(tokens, end)) ||
    (word === 'h' && /^(?:min|m)$/.test(wordAt(tokens, end)))
  )
    end += 1
  const second = /^[:.]$/.test(markAt(tokens, end)) ? digitsAt(tokens, end + 1, 2, 2) : ''
  const isSecond = second !== '' && isGlued(tokens, end + 1)
  if (isSecond) end += 2
  // Fractions of a second: "20:15:00.000Z".
  if (isSecond && markAt(tokens, end) === '.' && digitsAt(tokens, end + 1, 1, 9) !== '') end += 2
  return {
    end,
    hour: Number(hour),
    minute: Number(minute),
    second: isSecond ? Number(second) : null,
    isBare: false,
  }
}

type HalfMatch = { end: number; half: Half }

function matchHalf(tokens: Tokens, from: number): HalfMatch | null {
  const word = wordAt(tokens, from)
  if ((word === 'a' || word === 'p') && markAt(tokens, from + 1) === '.') {
    if (wordAt(tokens, from + 2) !== 'm') return null
    const end = markAt(tokens, from + 3) === '.' ? from + 4 : from + 3
    return { end, half: word === 'a' ? 'am' : 'pm' }
  }
  if (word === 'noon' || word === 'midnight') {
    return { end: from + 1, half: word === 'noon' ? 'pm' : 'am' }
  }
  const half = halves.get(word)
  return half === undefined ? null : { end: from + 1, half }
}

function turnHour(hour: number, half: HalfMatch['half'] | null): number {
  if (half === null || hour > 12 || hour === 0) return hour
  switch (half) {
    case 'am':
      return hour % 12
    case 'pm':
      return (hour % 12) + 12
    case 'noon':
      return hour < 7 ? hour + 12 : hour
    case 'night':
      // "7 malam" is 19:00, "12 malam" midnight, "1 malam" an hour after it.
      return hour === 12 ? 0 : hour > 4 ? hour + 12 : hour
  }
}

type ZoneMatch = { end: number; place: { start: number; end: number; offset: number | null } }

function matchZone(tokens: Tokens, from: number): ZoneMatch | null {
  const isOpen = /^[([]$/.test(markAt(tokens, from))
  const start = isOpen ? from + 1 : from
  const zone = matchNamedZone(tokens, start) ?? matchBareOffset(tokens, start)
  if (zone === null || !isOpen) return zone
  return /^[)\]]$/.test(markAt(tokens, zone.end)) ? { ...zone, end: zone.end + 1 } : null
}

function matchNamedZone(tokens: Tokens, from: number): ZoneMatch | null {
  const name = wordAt(tokens, from)
  if (name === '' || !isZoneName(name)) return null
  const offset = /^(?:gmt|utc)$/.test(name) ? readOffset(tokens, from + 1) : null
  const end = offset?.end ?? from + 1
  const minutes = offset === null ? findNamedZone(name) : findZoneOffset(offset.text)
  return { end, place: placeOf(tokens, from, end, minutes) }
}

/** Matches "+07:00", "+0700" and "+7", but not a range such as "20:15 - 21:00". */
function matchBareOffset(tokens: Tokens, from: number): ZoneMatch | null {
  const offset = readOffset(tokens, from)
  if (offset === null || !/^[+-]\d{2}:?\d{2}$|^[+]\d{1,2}$/.test(offset.text)) return null
  return { end: offset.end, place: placeOf(tokens, from, offset.end, findZoneOffset(offset.text)) }
}

function placeOf(tokens: Tokens, from: number, to: number, offset: number | null) {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, offset }
}

function readOffset(tokens: Tokens, from: number): { end: number; text: string } | null {
  const sign = markAt(tokens, from).replace('−', '-')
  if (!/^[+-]$/.test(sign) || !isGlued(tokens, from + 1)) return null
  const hours = digitsAt(tokens, from + 1, 1, 4)
  if (hours === '') return null
  const isParted = markAt(tokens, from + 2) === ':' && isGlued(tokens, from + 3)
  const minutes = isParted ? digitsAt(tokens, from + 3, 2, 2) : ''
  return minutes === ''
    ? { end: from + 2, text: `${sign}${hours}` }
    : { end: from + 4, text: `${sign}${hours}:${minutes}` }
}
