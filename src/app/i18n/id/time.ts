import type { TimeWords } from '../../../core/time/time-words.ts'

export const words: TimeWords = {
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
  // These are short enough, and "Min" would be another word.
  shortWeekdays: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
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
}
