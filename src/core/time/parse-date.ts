import { type CivilTime, countWeekday, findMomentOf } from './calendar.ts'
import { formatInstant, type Instant } from './instant.ts'
import { findMonth, findWeekday, nameWeekday } from './source-words.ts'
import type { Unit } from './stated-time.ts'
import { findZoneOffset, wib, zonePattern } from './zones.ts'

type BadCode = 'impossible-date' | 'weekday-mismatch' | 'zone-missing'

/** A date, with or without a clock time, or what is wrong with one. */
export type ParsedDate =
  | { type: 'exact'; at: Instant; precision: Unit; zone: string | null }
  | { type: 'bad'; code: BadCode; detail: string }

type Groups = Partial<Record<string, string>>

const weekday = String.raw`(?:(?<weekday>[a-z]+(?:['’][a-z]+)?)\.?(?:\s?,\s?|\s))?`
const month = String.raw`(?<month>[a-z]+\.?)`
const year = String.raw`(?<year>\d{4})`
const day = String.raw`(?<day>\d{1,2})`
const ordinal = `${day}(?:st|nd|rd|th)?`
const clock = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2}))?`
/** What stands between date and clock: a space, and perhaps a mark or a word. */
const gap = String.raw`(?:\s?[,|–—•·-]\s?|\s)(?:(?:pukul|pkl\.?|jam|at)\s)?`
const clockAndZone = String.raw`(?:${gap}${clock}(?:\s?(?<zone>${zonePattern}))?)?`

/** The orders of day, month and year; the whole text has to be one of them. Day before month always. */
const patterns = [
  String.raw`${weekday}${ordinal}[\s-]${month}[\s-]${year}${clockAndZone}`,
  String.raw`${weekday}${month}\s${ordinal}(?:\s?,\s?|\s)${year}${clockAndZone}`,
  String.raw`${weekday}${day}(?<mark>[/.-])(?<month>\d{1,2})\k<mark>${year}${clockAndZone}`,
  String.raw`${year}-(?<month>\d{2})-${day}(?:[t\s]${clock}(?:\.\d+)?(?:\s?(?<zone>${zonePattern}))?)?`,
].map((source) => new RegExp(`^${source}$`, 'i'))

/** Reads a whole text, with single spaces, as a date; null when it does not look like one. */
export function parseDate(text: string): ParsedDate | null {
  for (const pattern of patterns) {
    const groups: Groups | undefined = pattern.exec(text)?.groups
    const parsed = groups === undefined ? null : readDate(text, groups)
    if (parsed !== null) return parsed
  }
  return null
}

function readDate(text: string, groups: Groups): ParsedDate | null {
  const month = readMonth(groups.month ?? '')
  const weekday = groups.weekday === undefined ? undefined : findWeekday(groups.weekday)
  // Words that name no month or weekday: some other text with numbers in it.
  if (month === null || weekday === null) return null

  const civil: CivilTime = {
    year: Number(groups.year),
    month,
    day: Number(groups.day),
    hour: Number(groups.hour ?? 0),
    minute: Number(groups.minute ?? 0),
    second: Number(groups.second ?? 0),
  }
  // A date alone names no zone either; Indonesian publishers mean their own, which by default is the
  // capital's.
  const offset = groups.hour === undefined ? wib : findZoneOffset(groups.zone ?? '')
  const moment = findMomentOf(civil, offset ?? wib)
  if (moment === null) return bad('impossible-date', `No calendar or clock shows "${text}".`)
  const actual = countWeekday(civil)
  if (weekday !== undefined && weekday !== actual) {
    const name = nameWeekday(actual)
    return bad('weekday-mismatch', `"${groups.weekday}" is printed, but the date is a ${name}.`)
  }
  if (offset === null) return bad('zone-missing', `"${text}" names no zone that is known.`)
  return {
    type: 'exact',
    at: formatInstant(moment, offset),
    precision: findPrecision(groups),
    zone: findPrintedZone(groups),
  }
}

function readMonth(printed: string): number | null {
  return /^\d/.test(printed) ? Number(printed) : findMonth(printed)
}

function findPrecision({ hour, second }: Groups): Unit {
  if (hour === undefined) return 'day'
  return second === undefined ? 'minute' : 'second'
}

/** An abbreviation, with its offset if it has one; a bare `+07:00` or `Z` is for machines. */
function findPrintedZone({ zone }: Groups): string | null {
  return zone !== undefined && /^[a-z]{3}/i.test(zone) ? zone : null
}

function bad(code: BadCode, detail: string): ParsedDate {
  return { type: 'bad', code, detail }
}
