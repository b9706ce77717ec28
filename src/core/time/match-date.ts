import { findMonth, findWeekdays, isCalendarWord } from './calendar-words.ts'
import { findJalaliMonth, fromJalali } from './jalali.ts'
import { digitsAt, isGlued, markAt, type Token, wordAt } from './time-tokens.ts'

/** A date among the tokens of a text, not yet validated. */
export type DateMatch = {
  /** Index of the token after it. */
  end: number
  year: number
  month: number
  day: number
  /** The printed weekday and all its meanings, or null. */
  weekday: { text: string; days: ReadonlySet<number> } | null
  /** Whether day and month are both numbers, so that their order depends on the country. */
  isNumeric: boolean
}

type Tokens = readonly Token[]
type Part = Omit<DateMatch, 'weekday'>

/** Small words between the parts of a date: "4 de marzo de 2024", "4 Maret tahun 2024". */
const betweenWords = new Set(['de', 'del', 'of', 'tahun', 'năm', 'd', 'the', 'พ.ศ'])
/** Words after a year, and the eras of the Gregorian calendar. */
const yearWords = new Set(['г', 'года', 'р', 'року', 'm', 'masehi', 'ad', 'ce', 'م'])
/** Words before a day: "ngày 4/3/2024", "le 4 mars 2024", "den 4 mars", "vom 4. März". */
const leads = new Set([
  'ngày',
  'le',
  'den',
  'der',
  'vom',
  'am',
  'il',
  'el',
  'op',
  'em',
  'del',
  'dne',
  'tanggal',
  'tgl',
  'on',
  'the',
  'la',
  'ב',
  'วันที่',
  'ที่',
  'يوم',
  'لـ',
])

/** Whether a word can precede a date without being part of it. */
export function isDateLead(word: string): boolean {
  return leads.has(word)
}

const ordinals = new Set(['st', 'nd', 'rd', 'th', 'er', 'o', 'º', 'ª'])
/** Japanese and Taiwanese eras, and the year before their first. */
const eras: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['民國', 1911],
  ['民国', 1911],
])

/** Words that a date opens with beside those of the calendar: "thứ hai", "chủ nhật", "tháng 3". */
const openings = new Set([...eras.keys(), 'thứ', 'chủ', 'tháng'])

/**
 * Matches the date that begins at a token, with its weekday, or returns null.
 *
 * @example matchDate(listTokens('Senin (4/3/2024)'), 0) → { year: 2024, month: 3, day: 4, … }
 */
export function matchDate(tokens: Tokens, from: number): DateMatch | null {
  if (!canOpen(tokens[from])) return null
  // "Mar 5, 2024" begins with a month, although "mar" is also Tuesday in Spanish.
  const weekday = matchWeekday(tokens, from)
  const named = weekday === null ? null : matchBehind(tokens, from, weekday)
  return named ?? matchBehind(tokens, from, null)
}

/** Whether a date can open with a token. Most words of a page open none. */
function canOpen(token: Token | undefined): boolean {
  if (token === undefined || token.type === 'mark') return false
  if (token.type === 'number') return true
  const { text } = token
  return openings.has(text) || isCalendarWord(text)
}

function matchBehind(tokens: Tokens, from: number, weekday: WeekdayMatch | null): DateMatch | null {
  const start = weekday?.end ?? from
  const lead = weekday !== null && isDateLead(wordAt(tokens, start)) ? start + 1 : start
  const part = matchPart(tokens, lead)
  if (part === null) return null
  const { end, ...date } = part
  const closed = weekday?.isOpen === true && markAt(tokens, end) === ')' ? end + 1 : end
  const trailing = weekday === null ? matchTrailingWeekday(tokens, end) : null
  const named = weekday ?? trailing
  return {
    weekday: named === null ? null : { text: named.text, days: named.days },
    end: trailing?.end ?? closed,
    ...date,
  }
}

type WeekdayMatch = { end: number; text: string; days: ReadonlySet<number>; isOpen: boolean }

function matchWeekday(tokens: Tokens, from: number): WeekdayMatch | null {
  // Vietnamese numbers its weekdays after "thứ": "Thứ Hai" is Monday.
  const isThu = wordAt(tokens, from) === 'thứ' || wordAt(tokens, from) === 'chủ'
  const at = isThu ? from + 1 : from
  const text = joinHyphened(tokens, at)
  const days = text === null ? null : findWeekdays(text.word)
  if (text === null || days === null) return null
  let end = text.end
  if (markAt(tokens, end) === '.') end += 1
  const isOpen = markAt(tokens, end) === '('
  if (/^[,،(|/–—·•-]$/u.test(markAt(tokens, end))) end += 1
  return { end, text: text.word, days, isOpen }
}

/** Joins hyphenated words: "terça-feira" has three tokens. */
function joinHyphened(tokens: Tokens, index: number): { word: string; end: number } | null {
  const word = wordAt(tokens, index)
  if (word === '') return null
  const next = wordAt(tokens, index + 2)
  const isHyphened = markAt(tokens, index + 1) === '-' && isGlued(tokens, index + 2)
  return isHyphened && next === 'feira'
    ? { word: `${word}-${next}`, end: index + 3 }
    : { word, end: index + 1 }
}

/** Matches a weekday after a date: "2024年3月4日(月)", "2024. 3. 4. (월)", "4 Mart 2024 Pazartesi". */
function matchTrailingWeekday(tokens: Tokens, from: number): WeekdayMatch | null {
  const isBracketed =
    /^[(（]$/u.test(markAt(tokens, from)) && /^[)）]$/u.test(markAt(tokens, from + 2))
  const text = wordAt(tokens, isBracketed ? from + 1 : from)
  // A short form without brackets may be an ordinary word: "so", "on".
  const days = isBracketed || text.length > 3 ? findWeekdays(text) : null
  return days === null ? null : { end: from + (isBracketed ? 3 : 1), text, days, isOpen: false }
}

function matchPart(tokens: Tokens, from: number): Part | null {
  return (
    matchEastern(tokens, from) ??
    matchJalali(tokens, from) ??
    matchYearFirst(tokens, from) ??
    matchDayFirst(tokens, from) ??
    matchMonthFirst(tokens, from)
  )
}

/** Matches "2024年3月4日", "2024년 3월 4일" and "令和6年3月4日". */
function matchEastern(tokens: Tokens, from: number): Part | null {
  const era = eras.get(wordAt(tokens, from))
  const start = era === undefined ? from : from + 1
  const isFirst = era !== undefined && wordAt(tokens, start) === '元'
  const year = isFirst
    ? 1
    : Number(
        digitsAt(tokens, start, era === undefined ? 4 : 1, era === undefined ? 4 : 3) || Number.NaN,
      )
  const month = digitsAt(tokens, start + 2, 1, 2)
  const day = digitsAt(tokens, start + 4, 1, 2)
  if (Number.isNaN(year) || month === '' || day === '') return null
  const marks = [1, 3, 5].map((offset) => wordAt(tokens, start + offset)).join('')
  if (marks !== '年月日' && marks !== '年月号' && marks !== '년월일') return null
  return {
    end: start + 6,
    year: year + (era ?? 0),
    month: Number(month),
    day: Number(day),
    isNumeric: false,
  }
}

/** Matches "۱۴ اردیبهشت ۱۴۰۵", a day of the solar calendar, as our date. */
function matchJalali(tokens: Tokens, from: number): Part | null {
  const day = digitsAt(tokens, from, 1, 2)
  const month = day === '' ? null : findJalaliMonth(wordAt(tokens, from + 1))
  if (month === null) return null
  const at = /^[,،]$/u.test(markAt(tokens, from + 2)) ? from + 3 : from + 2
  const date = fromJalali(Number(digitsAt(tokens, at, 4, 4)), month, Number(day))
  return date === null ? null : { ...date, end: at + 1, isNumeric: false }
}

/** Matches "2024-03-04", "2024/3/4", "2024. 3. 4." and "2024. március 4." */
function matchYearFirst(tokens: Tokens, from: number): Part | null {
  const year = digitsAt(tokens, from, 4, 4)
  const mark = markAt(tokens, from + 1)
  if (year === '' || !/^[-/.]$/.test(mark)) return null
  const month = digitsAt(tokens, from + 2, 1, 2)
  if (month !== '' && markAt(tokens, from + 3) === mark) {
    const day = digitsAt(tokens, from + 4, 1, 2)
    if (day === '') return null
    const end = mark === '.' && markAt(tokens, from + 5) === '.' ? from + 6 : from + 5
    return { end, year: Number(year), month: Number(month), day: Number(day), isNumeric: false }
  }
  const named = mark === '.' ? findMonth(wordAt(tokens, from + 2)) : null
  const day = digitsAt(tokens, from + 3, 1, 2)
  if (named === null || day === '') return null
  const end = markAt(tokens, from + 4) === '.' ? from + 5 : from + 4
  return { end, year: Number(year), month: named, day: Number(day), isNumeric: false }
}

/** Matches "4 Maret 2024", "4. März 2024", "4th of March, 2024", "4/3/2024" and "4 tháng 3, 2024". */
function matchDayFirst(tokens: Tokens, from: number): Part | null {
  const day = digitsAt(tokens, from, 1, 2)
  if (day === '') return null
  const mark = markAt(tokens, from + 1)
  const numbered = digitsAt(tokens, from + 2, 1, 2)
  if (/^[-/.]$/.test(mark) && numbered !== '' && markAt(tokens, from + 3) === mark) {
    const year = digitsAt(tokens, from + 4, 4, 4) || findShortYear(tokens, from + 4)
    if (year === '') return null
    const end = skipYearWords(tokens, from + 5)
    return { end, year: Number(year), month: Number(numbered), day: Number(day), isNumeric: true }
  }
  let at = from + 1
  if (ordinals.has(wordAt(tokens, at)) && isGlued(tokens, at)) at += 1
  if (/^[.\-/–º°']$/u.test(markAt(tokens, at))) at += 1
  at = skipBetween(tokens, at)
  const month = matchMonth(tokens, at)
  return month === null
    ? null
    : matchYear(tokens, month.end, { day: Number(day), month: month.month })
}

/**
 * Returns the year of "25.04.24 | 14:07", or ''. Dots or dashes and a clock time behind it tell a date from a clock time
 * with seconds.
 */
function findShortYear(tokens: Tokens, at: number): string {
  const year = digitsAt(tokens, at, 2, 2)
  if (year === '' || !/^[.-]$/.test(markAt(tokens, at - 1))) return ''
  const isParted = /^[,|–—·•-]$/u.test(markAt(tokens, at + 1))
  const clock = isParted ? at + 2 : at + 1
  const hasClock =
    digitsAt(tokens, clock, 1, 2) !== '' &&
    /^[:.]$/.test(markAt(tokens, clock + 1)) &&
    digitsAt(tokens, clock + 2, 2, 2) !== ''
  return hasClock ? `20${year}` : ''
}

/** Matches "March 4, 2024" and "Mar. 4th 2024". */
function matchMonthFirst(tokens: Tokens, from: number): Part | null {
  const month = matchMonth(tokens, from)
  if (month === null) return null
  let at = month.end
  if (wordAt(tokens, at) === 'the') at += 1
  const day = digitsAt(tokens, at, 1, 2)
  if (day === '') return null
  at += 1
  if (ordinals.has(wordAt(tokens, at)) && isGlued(tokens, at)) at += 1
  return matchYear(tokens, at, { day: Number(day), month: month.month })
}

function matchMonth(tokens: Tokens, from: number): { month: number; end: number } | null {
  if (wordAt(tokens, from) === 'tháng') {
    const number = digitsAt(tokens, from + 1, 1, 2)
    return number === '' ? null : { month: Number(number), end: from + 2 }
  }
  const month = findMonth(wordAt(tokens, from))
  if (month === null) return null
  // "6 مايو/ أيار 2024": the month once more, as the Levant calls it.
  const isTwice = markAt(tokens, from + 1) === '/' && findMonth(wordAt(tokens, from + 2)) === month
  if (isTwice) return { month, end: from + 3 }
  return { month, end: markAt(tokens, from + 1) === '.' ? from + 2 : from + 1 }
}

function matchYear(
  tokens: Tokens,
  from: number,
  { day, month }: { day: number; month: number },
): Part | null {
  let at = from
  if (/^[,./\-–،]$/u.test(markAt(tokens, at))) at += 1
  at = skipBetween(tokens, at)
  const isThai = /^[ก-๎]/u.test(wordAt(tokens, from - 1) || wordAt(tokens, from - 2))
  const short = isThai ? digitsAt(tokens, at, 2, 2) : ''
  const year = short === '' ? digitsAt(tokens, at, 4, 4) : `25${short}`
  if (year === '') return null
  return { end: skipYearWords(tokens, at + 1), year: Number(year), month, day, isNumeric: false }
}

function skipBetween(tokens: Tokens, from: number): number {
  if (!betweenWords.has(wordAt(tokens, from))) return from
  // In "4 d'abril" the apostrophe is a token of its own.
  return markAt(tokens, from + 1) === "'" ? from + 2 : from + 1
}

function skipYearWords(tokens: Tokens, from: number): number {
  if (!yearWords.has(wordAt(tokens, from))) return from
  return markAt(tokens, from + 1) === '.' ? from + 2 : from + 1
}
