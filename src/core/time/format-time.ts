import { countWeekday, findCivilTime, unitLengths } from './calendar.ts'
import { findOffset } from './instant.ts'
import { findMoment, type StatedTime, type Unit } from './stated-time.ts'
import { type Language, timeWords } from './time-words.ts'
import { formatZone } from './zones.ts'

const { minute, hour, day } = unitLengths
const relativeSpan = 7 * day
const futureTolerance = 2 * minute

const units: Readonly<Record<Language, Readonly<Record<Unit, readonly [string, string]>>>> = {
  id: { second: ['detik', 'detik'], minute: ['menit', 'menit'], hour: ['jam', 'jam'], day: ['hari', 'hari'], week: ['minggu', 'minggu'], month: ['bulan', 'bulan'], year: ['tahun', 'tahun'] },
  en: { second: ['second', 'seconds'], minute: ['minute', 'minutes'], hour: ['hour', 'hours'], day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'], year: ['year', 'years'] },
}
const words = {
  id: { now: 'baru saja', ago: 'lalu', today: 'hari ini', underAnHour: 'kurang dari 1 jam lalu', around: 'sekitar', week: 'minggu', hour: 'pukul' },
  en: { now: 'just now', ago: 'ago', today: 'today', underAnHour: 'less than an hour ago', around: 'around', week: 'the week of', hour: 'at' },
} as const

export function formatAgo(amount: number, unit: Unit, language: Language): string {
  if (amount === 0 || unit === 'second') return words[language].now
  const [one, many] = units[language][unit]
  return `${amount} ${amount === 1 ? one : many} ${words[language].ago}`
}

export type Moment = { at: number; precision: Unit; offset: number }
export type Label = { text: string; refreshAt: number | null }

export function formatRelative(moment: Moment, now: number, language: Language): Label {
  const { at, precision } = moment
  const elapsed = now - at
  if (elapsed < -futureTolerance) {
    return { text: formatMoment(moment, now, language), refreshAt: at - futureTolerance }
  }
  const isCoarse = precision === 'week' || precision === 'month' || precision === 'year'
  if (isCoarse || elapsed >= relativeSpan) {
    return { text: formatMoment({ ...moment, precision: isCoarse ? precision : 'day' }, now, language), refreshAt: null }
  }
  return formatElapsed(moment, Math.max(0, elapsed), language)
}

function formatElapsed({ at, precision }: Moment, elapsed: number, language: Language): Label {
  const { now, today, underAnHour } = words[language]
  const step = (unit: 'minute' | 'hour' | 'day', length: number): Label => {
    const amount = Math.floor(elapsed / length)
    return { text: formatAgo(amount, unit, language), refreshAt: at + (amount + 1) * length }
  }
  if (elapsed >= day) return step('day', day)
  if (precision === 'day') return { text: today, refreshAt: at + day }
  if (elapsed >= hour) return step('hour', hour)
  if (precision === 'hour') return { text: underAnHour, refreshAt: at + hour }
  if (elapsed >= minute) return step('minute', minute)
  return { text: now, refreshAt: at + minute }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function formatMoment({ at, precision, offset }: Moment, now: number | null, language: Language): string {
  const civil = findCivilTime(at, offset)
  if (civil === null) return ''
  const { around, week } = words[language]
  const nowYear = now === null ? null : findCivilTime(now, offset)?.year
  const date = formatDay(at, offset, language, { year: civil.year !== nowYear })
  switch (precision) {
    case 'year':
      return `${around} ${civil.year}`
    case 'month':
      return `${around} ${timeWords[language].months[civil.month - 1]} ${civil.year}`
    case 'week':
      return `${around} ${week} ${date}`
    case 'day':
      return date
    default:
      return `${date} ${two(civil.hour)}:${two(civil.minute)} ${formatZone(offset)}`
  }
}

export function formatDay(
  ms: number,
  offset: number,
  language: Language,
  options: { weekday?: boolean; year?: boolean } = {},
): string {
  const civil = findCivilTime(ms, offset)
  if (civil === null) return ''
  const prefix = options.weekday ? `${timeWords[language].weekdays[countWeekday(civil)]}, ` : ''
  const suffix = options.year ? ` ${civil.year}` : ''
  return `${prefix}${civil.day} ${timeWords[language].months[civil.month - 1]}${suffix}`
}

export function formatAbsolute(time: StatedTime, language: Language): string {
  const at = findMoment(time)
  if (time.type === 'unknown' || time.at === null || at === null) return time.text
  const offset = findOffset(time.at)
  const civil = findCivilTime(at, offset)
  if (civil === null) return time.text
  if (time.type === 'exact') {
    const date = formatDay(at, offset, language, { weekday: true, year: true })
    if (isCoarse(time.precision)) return date
    return `${date} ${two(civil.hour)}:${two(civil.minute)} ${time.zone ?? formatZone(offset)}`
  }
  const { around, hour: hourWord } = words[language]
  if (time.unit === 'week' || time.unit === 'month' || time.unit === 'year') {
    return formatMoment({ at, precision: time.unit, offset }, null, language)
  }
  const date = `${around} ${formatDay(at, offset, language, { year: true })}`
  if (isCoarse(time.unit) || time.isEstimated) return date
  return time.unit === 'hour'
    ? `${date}, ${hourWord} ${two(civil.hour)} ${formatZone(offset)}`
    : `${date} ${two(civil.hour)}:${two(civil.minute)} ${formatZone(offset)}`
}

export function formatMachine(time: StatedTime): string | null {
  const at = findMoment(time)
  if (time.type === 'unknown' || time.at === null || at === null) return null
  const precision = time.type === 'exact' ? time.precision : time.unit
  if (precision === 'year') return time.at.slice(0, 4)
  if (precision === 'month') return time.at.slice(0, 7)
  if (isCoarse(precision) || (time.type === 'ago' && time.isEstimated)) return time.at.slice(0, 10)
  const zone = time.at.replace(/^.*(Z|[+-]\d{2}:\d{2})$/, '$1')
  return precision === 'hour' ? `${time.at.slice(0, 13)}:00${zone}` : `${time.at.slice(0, 16)}${zone}`
}

function isCoarse(precision: Unit): boolean {
  return precision === 'day' || precision === 'week' || precision === 'month' || precision === 'year'
}
