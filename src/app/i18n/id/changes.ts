import type { ChangeKind } from '../../../core/changes/schema.ts'
import { formatCount } from '../../../core/language/format-number.ts'

const numbers = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(
  ' ',
)

/** Writes small numbers as words: 2 → "dua", 12 → "12". */
const spell = (count: number) => numbers[count] ?? formatCount(count, 'id')

/** What changed, by kind: the parts of a summary, in small letters. */
const kinds: Record<ChangeKind, (count: number) => string> = {
  headline: () => 'judul diubah',
  deck: () => 'anak judul diubah',
  time: () => 'waktu terbit diubah',
  caption: (count) =>
    count === 1 ? 'keterangan foto diubah' : `${spell(count)} keterangan foto diubah`,
  'paragraph-added': (count) => `${spell(count)} paragraf ditambah`,
  'paragraph-removed': (count) => `${spell(count)} paragraf dihapus`,
  'paragraph-moved': (count) => `${spell(count)} paragraf dipindahkan`,
  'sentence-added': (count) => `${spell(count)} kalimat ditambah`,
  'sentence-removed': (count) => `${spell(count)} kalimat dihapus`,
  'sentence-changed': (count) => `${spell(count)} kalimat diubah`,
  'row-added': (count) => `${spell(count)} baris tabel ditambah`,
  'row-removed': (count) => `${spell(count)} baris tabel dihapus`,
  'row-changed': (count) => `${spell(count)} baris tabel diubah`,
  number: (count) => `${spell(count)} angka diperbaiki`,
  name: (count) => `${spell(count)} nama diperbaiki`,
  formatting: () => 'tata letak diubah',
}

/** Words of the comparison of two versions, and of the list of the latest changes. */
export const words = {
  kinds,
  join: (parts: readonly string[]) => parts.join('; '),
  nothing: 'Naskahnya sama',
  kicker: 'Yang berubah dalam berita ini',
  before: 'Sebelum',
  after: 'Sesudah',
  interval: 'Selang',
  intervalUnknown: 'tidak diketahui',
  around: 'sekitar',
  versionNumber: (number: number) => `Versi ${number}`,
  struckOut: 'Dicoret',
  isDeleted: 'dihapus',
  underlined: 'Digaris bawah',
  isInserted: 'ditambahkan',
  /** Spoken around the changed words. */
  deletedStart: 'dihapus:',
  insertedStart: 'ditambahkan:',
  changeEnd: 'akhir perubahan.',
  readVersion: (number: number) => `Baca versi ${number} utuh`,
  place: (place: number, places: number) => `${place} dari ${places}`,
  wasAt: (place: number) => `Semula paragraf ke-${place}`,
  unchanged: (count: number) => `${formatCount(count, 'id')} paragraf tidak berubah`,
  skipped: (count: number) => `${formatCount(count, 'id')} kalimat tidak berubah`,
  cutOff: (number: number, count: number) =>
    `Versi ${number} terpotong di sini; ${formatCount(count, 'id')} paragraf tidak dapat dibandingkan`,
  show: 'Tampilkan',
  hide: 'Sembunyikan',
  showFailed: 'Belum dapat ditampilkan. Periksa sambungan internet, lalu coba lagi.',
  compared: (outlet: string | null) =>
    `Dibandingkan dari dua tangkapan halaman${outlet === null ? '' : ` ${outlet}`}. Iklan, tautan terkait, dan jumlah pembaca tidak ikut dibandingkan.`,
  versions: 'Versi',
  versionCount: (count: number) => `${formatCount(count, 'id')} versi`,
  isBefore: 'dibandingkan, sebelum',
  isAfter: 'dibandingkan, sesudah',
  firstCapture: 'Tangkapan pertama',
  partialCapture: 'Tangkapan ini terpotong',
  showChange: 'Lihat perubahan ini',
  compareWith: (number: number) => `Bandingkan dengan versi ${number}`,
  timeUnknown: 'Waktu tangkapan tidak diketahui',
  latestChanges: 'Perubahan terbaru',
  latestIntro: 'Berita yang naskahnya berubah antara dua tangkapan, menurut waktu tangkapan.',
  latestOf: (count: number, total: number) =>
    `${formatCount(count, 'id')} perubahan terbaru dari ${formatCount(total, 'id')} dalam arsip ini`,
  latestNone: 'Tidak ada naskah yang berubah dalam arsip ini.',
  feed: 'Umpan Atom',
}

export type ChangesWords = typeof words
