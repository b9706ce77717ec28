/** Months of the Solar Hijri calendar of Iran and Afghanistan, from Farvardin in March on. */
const months = listMonths(
  'فروردین حمل|اردیبهشت ثور|خرداد جوزا|تیر سرطان|مرداد اسد|شهریور سنبله|مهر میزان|آبان عقرب|آذر قوس|دی جدی|بهمن دلو|اسفند حوت',
)

function listMonths(words: string): ReadonlyMap<string, number> {
  return new Map(
    words
      .split('|')
      .flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
  )
}

/** Years that pages print. The rule of leap years below holds from 1178 to 1633. */
const years = { first: 1250, last: 1500 }
/** 20 March 2024, which was the first day of this year. */
const known = { year: 1403, at: Date.UTC(2024, 2, 20) }
const dayMs = 86_400_000

/** A day of our calendar. */
export type CivilDay = { year: number; month: number; day: number }

/**
 * Returns the day of the Gregorian calendar that a Solar Hijri date names, or null: for a word that is none of its
 * months, and for a year or a day that it does not have.
 *
 * @example convertPersianDay(17, 'اردیبهشت', 1403) → { year: 2024, month: 5, day: 6 }
 */
export function convertPersianDay(day: number, word: string, year: number): CivilDay | null {
  const month = months.get(word)
  if (month === undefined || year < years.first || year > years.last) return null
  if (day < 1 || day > countDays(year, month)) return null
  const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)
  const leaps = countLeapYears(year) - countLeapYears(known.year)
  const days = 365 * (year - known.year) + leaps + before + day - 1
  const found = new Date(known.at + days * dayMs)
  return {
    year: found.getUTCFullYear(),
    month: found.getUTCMonth() + 1,
    day: found.getUTCDate(),
  }
}

function countDays(year: number, month: number): number {
  if (month <= 6) return 31
  const isLeap = countLeapYears(year + 1) > countLeapYears(year)
  return month < 12 || isLeap ? 30 : 29
}

/** Counts the leap years before a year: eight in each cycle of 33. */
function countLeapYears(year: number): number {
  return Math.floor((8 * year + 21) / 33)
}
