import type { Unit } from './stated-time.ts'
import { timeWords } from './time-words.ts'

/**
 * What sources print beside the full names, lower case: short forms, and the spellings of before 1972
 * that some keep. To read another word, add it to its row.
 */
const otherMonths = [
  'jan',
  'feb peb pebruari',
  'mar mrt',
  'apr',
  '',
  'jun',
  'jul',
  'aug agu agt ags agus agust',
  'sep sept',
  'oct okt',
  'nov nop nopember',
  'dec des',
]

/** The same for weekdays, Sunday first. */
const otherWeekdays = [
  'min ahad sun',
  'sen mon',
  'sel tue tues',
  'rab wed',
  'kam thu thur thurs',
  "jum jum'at fri",
  'sab sat',
]

const unitWords: readonly (readonly [unit: Unit, words: string])[] = [
  ['second', 'detik second seconds sec secs'],
  ['minute', 'menit minute minutes min mins'],
  ['hour', 'jam hour hours hr hrs'],
  ['day', 'hari day days'],
  ['week', 'minggu pekan week weeks'],
  ['month', 'bulan month months'],
  ['year', 'tahun year years'],
]

const months = numberWords(timeWords.id.months, timeWords.en.months, otherMonths)
const weekdays = numberWords(timeWords.id.weekdays, timeWords.en.weekdays, otherWeekdays)
const units: ReadonlyMap<string, Unit> = new Map(
  unitWords.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
)

function numberWords(...lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list) =>
      list.flatMap((words, index) => words.split(' ').map((word) => [fold(word), index] as const)),
    ),
  )
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/\.$/, '')
}

/** The month a word names in Indonesian or English, 1–12, or null. Case and a final dot do not matter. */
export function findMonth(word: string): number | null {
  const index = word === '' ? undefined : months.get(fold(word))
  return index === undefined ? null : index + 1
}

/** The weekday a word names in Indonesian or English, 0 = Sunday, or null. */
export function findWeekday(word: string): number | null {
  return weekdays.get(fold(word)) ?? null
}

/** The unit a word names in Indonesian or English, or null. */
export function findUnit(word: string): Unit | null {
  return units.get(fold(word)) ?? null
}
