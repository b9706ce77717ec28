import type { Unit } from './stated-time.ts'

/**
 * How sources print the months, January first: the Indonesian name, the English one, short forms, and
 * the spellings from before 1972 that some sources keep. To read another spelling, add it to its row.
 */
const monthNames = [
  'Januari January Jan',
  'Februari February Feb Peb Pebruari',
  'Maret March Mar Mrt',
  'April Apr',
  'Mei May',
  'Juni June Jun',
  'Juli July Jul',
  'Agustus August Aug Agu Agt Ags Agus Agust',
  'September Sep Sept',
  'Oktober October Okt Oct',
  'November Nov Nop Nopember',
  'Desember December Des Dec',
]

/** The same for weekdays, Sunday first. */
const weekdayNames = [
  'Minggu Sunday Min Ahad Sun',
  'Senin Monday Sen Mon',
  'Selasa Tuesday Sel Tue Tues',
  'Rabu Wednesday Rab Wed',
  'Kamis Thursday Kam Thu Thur Thurs',
  "Jumat Friday Jum Jum'at Fri",
  'Sabtu Saturday Sab Sat',
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

const months = numberWords(monthNames)
const weekdays = numberWords(weekdayNames)
const units: ReadonlyMap<string, Unit> = new Map(
  unitWords.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
)

function numberWords(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, index) => row.split(' ').map((word) => [fold(word), index] as const)),
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

/** A weekday by its Indonesian and its English name: `nameWeekday(0)` → "Minggu (Sunday)". */
export function nameWeekday(weekday: number): string {
  const [indonesian, english] = weekdayNames[weekday]?.split(' ') ?? []
  return `${indonesian} (${english})`
}

/** The unit a word names in Indonesian or English, or null. */
export function findUnit(word: string): Unit | null {
  return units.get(fold(word)) ?? null
}
