import { formatCount } from '../../../core/language/format-number.ts'

const count = (stories: number) => `${formatCount(stories, 'id')} berita`

/** Words of the archive's pages. */
export const words = {
  title: 'Arsip',
  titleOf: (period: string) => `Arsip ${period}`,
  summary: (stories: number, outlets: number, since: string | null) =>
    [
      count(stories),
      outlets > 1 ? ` dari ${formatCount(outlets, 'id')} media` : '',
      since === null ? '' : `, sejak ${since}`,
      '.',
    ].join(''),
  lastCapture: (day: string) => `Yang terakhir diarsipkan pada ${day}.`,
  description: (stories: number) =>
    `Semua ${count(stories)} dalam arsip ini menurut hari terbitnya.`,
  yearDescription: (year: string, stories: number) =>
    `${count(stories)} dari tahun ${year}, menurut hari terbitnya.`,
  monthDescription: (month: string, stories: number) =>
    `${count(stories)} dari ${month}, menurut hari terbitnya.`,
  dayDescription: (day: string, stories: number) =>
    `${count(stories)} yang terbit pada ${day}, menurut jamnya.`,
  years: 'Tahun',
  yearLine: (stories: number, days: number) =>
    `${count(stories)} pada ${formatCount(days, 'id')} hari`,
  legend: 'Berita sehari',
  none: 'tidak ada',
  step: (first: number, last: number | null) =>
    last === null ? `${first} ke atas` : `${first}–${last}`,
  monthEmpty: 'tidak ada',
  /** Monday first. */
  weekdayLetters: ['S', 'S', 'R', 'K', 'J', 'S', 'M'],
  dayName: (day: string, stories: number) => `${day}, ${count(stories)}`,
  readDay: 'Baca hari itu',
  sameDay: (day: string) => `Pada hari ini, ${day}`,
  sameDayNote: 'Tahun-tahun lain dengan berita pada tanggal ini',
  storiesThatDay: (stories: number) => `${count(stories)} hari itu`,
  undated: 'Tanpa tanggal',
  undatedLine: (stories: number) => `${count(stories)} tanpa tanggal terbit yang diketahui`,
  undatedDescription: 'Berita yang hari terbitnya tidak diketahui.',
  days: 'Hari-hari',
  dayLine: (stories: number, outlets: number) =>
    outlets > 1 ? `${count(stories)} dari ${formatCount(outlets, 'id')} media` : count(stories),
  hours: (first: string, last: string, zone: string) =>
    first === last
      ? `pukul ${first.replace(':', '.')} ${zone}`
      : `pukul ${first.replace(':', '.')} sampai ${last.replace(':', '.')} ${zone}`,
  clock: (time: string) => time.replace(':', '.'),
  more: 'Selengkapnya',
  briefs: 'Kabar singkat',
  earlier: 'Sebelumnya',
  later: 'Berikutnya',
  thisMonth: 'Bulan ini',
  toMonth: 'Kembali ke kalender',
  neighbours: 'Hari lain',
  neighbourMonths: 'Bulan lain',
  pages: 'Halaman-halaman',
  page: (page: number) => `Halaman ${page}`,
  pageOf: (page: number, pages: number) => `halaman ${page} dari ${pages}`,
  outlets: 'Media',
  collectionLine: (stories: number, since: string | null) =>
    since === null ? count(stories) : `${count(stories)} sejak ${since}`,
  outletDescription: (name: string, stories: number) =>
    `${count(stories)} dari ${name}, yang terbaru lebih dulu.`,
  reporterDescription: (name: string, stories: number) =>
    `${count(stories)} oleh ${name}, yang terbaru lebih dulu.`,
  feed: 'Umpan Atom',
  numbered: {
    title: 'Arsip kini menurut hari',
    text: 'Halaman bernomor sudah tidak ada. Semua berita ada dalam arsip, menurut tahun, bulan, dan hari terbitnya.',
    toArchive: 'Ke arsip',
  },
}

export type ArchiveWords = typeof words
