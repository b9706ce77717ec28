import type { Language } from '../language/language.ts'
import type { Unit } from './stated-time.ts'

type Words = {
  /** January first. */
  months: readonly string[]
  /** Sunday first, as `countWeekday` counts. */
  weekdays: readonly string[]
  /** One of a unit, and several. */
  units: Record<Unit, { one: string; many: string }>
  ago: string
  justNow: string
  today: string
  lessThanAnHourAgo: string
  /** Stands before a time that is known roughly. */
  around: string
  /** What stands before a month for its first, second and last ten days. */
  thirds: { early: string; mid: string; late: string }
  /** Stands between a date and a clock time to the minute. */
  beforeClock: string
  /** A clock time known to the hour, 0–23. */
  hour: (hour: number) => string
  /** For a moment no calendar can show. */
  unknown: string
}

/**
 * The wording of times. Ours, not the machine's: no style of `Intl.RelativeTimeFormat` gives both
 * "12 jam lalu" and "1 hari lalu".
 */
export const timeWords: Record<Language, Words> = {
  id: {
    months: [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
      'Desember',
    ],
    weekdays: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
    units: {
      second: { one: 'detik', many: 'detik' },
      minute: { one: 'menit', many: 'menit' },
      hour: { one: 'jam', many: 'jam' },
      day: { one: 'hari', many: 'hari' },
      week: { one: 'minggu', many: 'minggu' },
      month: { one: 'bulan', many: 'bulan' },
      year: { one: 'tahun', many: 'tahun' },
    },
    ago: 'lalu',
    justNow: 'baru saja',
    today: 'hari ini',
    lessThanAnHourAgo: 'kurang dari 1 jam lalu',
    around: 'sekitar',
    thirds: { early: 'awal ', mid: 'pertengahan ', late: 'akhir ' },
    beforeClock: ' ',
    hour: (hour) => `pukul ${String(hour).padStart(2, '0')}`,
    unknown: 'waktu tidak diketahui',
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    units: {
      second: { one: 'second', many: 'seconds' },
      minute: { one: 'minute', many: 'minutes' },
      hour: { one: 'hour', many: 'hours' },
      day: { one: 'day', many: 'days' },
      week: { one: 'week', many: 'weeks' },
      month: { one: 'month', many: 'months' },
      year: { one: 'year', many: 'years' },
    },
    ago: 'ago',
    justNow: 'just now',
    today: 'today',
    lessThanAnHourAgo: 'less than 1 hour ago',
    around: 'around',
    thirds: { early: 'early ', mid: 'mid-', late: 'late ' },
    beforeClock: ', ',
    // Without minutes, English tells the hour on the twelve-hour clock only.
    hour: (hour) => `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
    unknown: 'time unknown',
  },
}
