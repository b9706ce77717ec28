import type { Language } from '../../core/language/language.ts'
import type { FileRefusal } from '../../core/library/library-file.ts'
import { formatCount } from '../../core/text/format-count.ts'
import type { ShelfName } from './list-entries.ts'

/** Every string of what can be done with the library as a whole. */
export type ToolsWords = {
  tools: string
  toolsText: string
  download: string
  downloadFailed: string
  downloadBook: string
  fileName: (day: string) => string
  load: string
  loading: string
  loaded: (addedCount: number, changedCount: number) => string
  unreadable: string
  refusals: Record<FileRefusal['reason'], (where: string) => string>
  nothingChanged: string
  deleteAll: string
  deleteText: (counts: string) => string
  deleteDamaged: (count: number) => string
  deleteForGood: string
  deleteAdvice: string
  counts: Record<ShelfName | 'listening', (count: number) => string>
}

export const toolsWords = {
  id: {
    tools: 'Bawa dan hapus',
    toolsText:
      'Seluruh pustaka dapat dibawa sebagai satu berkas ke peramban atau perangkat lain, lalu digabungkan di sana tanpa ada yang hilang.',
    download: 'Unduh pustaka (JSON)',
    downloadFailed:
      'Pustaka belum terunduh: peramban gagal membacanya. Muat ulang, lalu coba lagi.',
    downloadBook: 'Unduh berita sebagai buku…',
    fileName: (day) => `pustaka-simak-${day}.json`,
    load: 'Muat dari berkas…',
    loading: 'Memuat berkas…',
    loaded: (addedCount, changedCount) =>
      addedCount + changedCount === 0
        ? 'Berkas dibaca. Semua isinya sudah ada di pustaka ini.'
        : `Berkas dimuat: ${formatCount(addedCount, 'id')} catatan ditambahkan, ${formatCount(changedCount, 'id')} diperbarui.`,
    unreadable: 'Berkas ini tidak dapat dibaca. Pilih lagi berkasnya.',
    refusals: {
      'not-json': () => 'Berkas ini ditolak karena bukan JSON.',
      'not-a-library': () => 'Berkas ini ditolak karena bukan pustaka Simak.',
      'newer-version': () =>
        'Berkas ini ditolak karena dibuat oleh versi Simak yang lebih baru. Muat ulang halaman, lalu coba lagi.',
      damaged: (where) => `Berkas ini ditolak karena ada isinya yang tidak sah: ${where}.`,
    },
    nothingChanged: 'Pustaka Anda tidak berubah.',
    deleteAll: 'Hapus semuanya',
    deleteText: (counts) => `Yang akan dihapus dari perangkat ini: ${counts}.`,
    deleteDamaged: (count) => `Ikut terhapus: ${count} catatan yang tidak dapat dibaca.`,
    deleteForGood: 'Penghapusan ini tidak dapat diurungkan.',
    deleteAdvice: 'Unduh pustaka dahulu bila Anda mungkin masih memerlukannya.',
    counts: {
      positions: (count) => `${formatCount(count, 'id')} tempat berhenti membaca`,
      saved: (count) => `${formatCount(count, 'id')} berita tersimpan`,
      highlights: (count) => `${formatCount(count, 'id')} sorotan dan catatannya`,
      trails: (count) => `${formatCount(count, 'id')} jejak baca`,
      visits: (count) => `${formatCount(count, 'id')} berita dalam riwayat`,
      listening: (count) => `${formatCount(count, 'id')} tempat berhenti mendengarkan`,
    },
  },
  en: {
    tools: 'Take along and delete',
    toolsText:
      'The whole library can be taken as one file to another browser or device, and merged there without losing anything.',
    download: 'Download the library (JSON)',
    downloadFailed:
      'The library was not downloaded: the browser could not read it. Reload, then try again.',
    downloadBook: 'Download stories as a book…',
    fileName: (day) => `simak-library-${day}.json`,
    load: 'Load from a file…',
    loading: 'Loading the file…',
    loaded: (addedCount, changedCount) =>
      addedCount + changedCount === 0
        ? 'The file was read. All it holds is in this library already.'
        : `The file was loaded. Records added: ${formatCount(addedCount, 'en')}, updated: ${formatCount(changedCount, 'en')}.`,
    unreadable: 'This file cannot be read. Choose the file again.',
    refusals: {
      'not-json': () => 'This file was refused: it is not JSON.',
      'not-a-library': () => 'This file was refused: it is not a Simak library.',
      'newer-version': () =>
        'This file was refused: a newer version of Simak made it. Reload the page, then try again.',
      damaged: (where) => `This file was refused: something in it is not valid: ${where}.`,
    },
    nothingChanged: 'Your library is unchanged.',
    deleteAll: 'Delete everything',
    deleteText: (counts) => `This will be deleted from this device: ${counts}.`,
    deleteDamaged: (count) =>
      count === 1
        ? 'With it goes 1 record that cannot be read.'
        : `With it go ${count} records that cannot be read.`,
    deleteForGood: 'It cannot be undone.',
    deleteAdvice: 'Download the library first if you may still need any of it.',
    counts: {
      positions: (count) =>
        count === 1 ? '1 place in a story' : `${formatCount(count, 'en')} places in stories`,
      saved: (count) =>
        count === 1 ? '1 saved story' : `${formatCount(count, 'en')} saved stories`,
      highlights: (count) =>
        count === 1
          ? '1 highlight and its note'
          : `${formatCount(count, 'en')} highlights and their notes`,
      trails: (count) =>
        count === 1 ? '1 reading trail' : `${formatCount(count, 'en')} reading trails`,
      visits: (count) =>
        count === 1
          ? '1 story in the history'
          : `${formatCount(count, 'en')} stories in the history`,
      listening: (count) =>
        count === 1
          ? '1 place where listening stopped'
          : `${formatCount(count, 'en')} places where listening stopped`,
    },
  },
} satisfies Record<Language, ToolsWords>
