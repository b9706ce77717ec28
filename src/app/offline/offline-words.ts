import type { Language } from '../../core/language/language.ts'
import { formatCount } from '../../core/text/format-count.ts'
import type { KeepEnd } from './keep-files.ts'

type OfflineWords = {
  /** Stands in the page that the app fills, until it does. */
  opening: { title: string; text: string }
  line: string
  readable: (count: number) => string
  library: string
  frontPage: string
  update: string
  reload: string
  savedNotKept: string

  shelf: string
  unsupported: string
  listFailed: string
  /** `size` is null where it is not known. */
  kept: (count: number, size: string | null) => string
  nothingKept: string
  savesItself: string
  choose: string
  latest: (count: number, size: string) => string
  all: (count: number, size: string) => string
  progress: (kept: number, total: number) => string
  cancel: string
  ends: Record<KeepEnd, (kept: number) => string>
  remove: string
  removed: string
}

function inBrackets(size: string | null): string {
  return size === null ? '' : ` (${size})`
}

export const offlineWords = {
  id: {
    opening: {
      title: 'Membuka dari perangkat ini',
      text: 'Situs ini sedang tidak dapat dijangkau. Bila halaman ini pernah Anda buka atau simpan, sebentar lagi ia tampil. Bila tidak, muat ulang setelah tersambung.',
    },
    line: 'Tidak tersambung.',
    readable: (count) => `${formatCount(count, 'id')} berita di perangkat ini tetap dapat dibaca.`,
    library: 'Pustaka',
    frontPage: 'Halaman depan',
    update: 'Versi baru Simak tersedia.',
    reload: 'Muat ulang',
    savedNotKept:
      'Berita ini ada di pustaka Anda, tetapi ruang perangkat penuh sehingga belum dapat dibaca luring.',

    shelf: 'Baca luring',
    unsupported:
      'Peramban ini tidak dapat menyimpan berita untuk dibaca tanpa sambungan, misalnya karena jendela ini privat.',
    listFailed: 'Daftar berita belum dapat dimuat. Periksa sambungan internet, lalu buka lagi.',
    kept: (count, size) =>
      `${formatCount(count, 'id')} berita dapat dibaca tanpa sambungan${inBrackets(size)}.`,
    nothingKept: 'Belum ada berita yang dapat dibaca tanpa sambungan.',
    savesItself: 'Yang Anda buka dan simpan dapat dibaca luring dengan sendirinya.',
    choose: 'Ambil juga yang terbaru:',
    latest: (count, size) => `Simpan ${formatCount(count, 'id')} berita terbaru (${size})`,
    all: (count, size) => `Simpan semua ${formatCount(count, 'id')} berita (${size})`,
    progress: (kept, total) =>
      `Menyimpan: ${formatCount(kept, 'id')} dari ${formatCount(total, 'id')} berkas`,
    cancel: 'Batalkan',
    ends: {
      done: (kept) => `Selesai: ${formatCount(kept, 'id')} berkas tersimpan.`,
      cancelled: (kept) =>
        `Dibatalkan. ${formatCount(kept, 'id')} berkas yang sudah tersimpan tetap ada.`,
      full: (kept) =>
        `Ruang perangkat penuh. ${formatCount(kept, 'id')} berkas sudah tersimpan dan tetap dapat dibaca. Kosongkan ruang, atau pilih jumlah yang lebih kecil.`,
      failed: (kept) =>
        `Sambungan terputus. ${formatCount(kept, 'id')} berkas sudah tersimpan dan tetap dapat dibaca. Coba lagi setelah tersambung.`,
    },
    remove: 'Hapus berita yang diambil',
    removed: 'Berita yang diambil sudah dihapus. Yang Anda simpan di pustaka tetap ada.',
  },
  en: {
    opening: {
      title: 'Opening from this device',
      text: 'This site cannot be reached right now. If you opened or saved this page before, it will appear in a moment. If not, reload it when you are connected.',
    },
    line: 'Not connected.',
    readable: (count) =>
      count === 1
        ? '1 story on this device can still be read.'
        : `${formatCount(count, 'en')} stories on this device can still be read.`,
    library: 'Library',
    frontPage: 'Front page',
    update: 'A new version of Simak is available.',
    reload: 'Reload',
    savedNotKept:
      'This story is in your library, but the device is out of space, so it cannot be read offline yet.',

    shelf: 'Reading offline',
    unsupported:
      'This browser cannot keep stories for reading without a connection, for example because this window is private.',
    listFailed:
      'The list of stories could not be loaded. Check the connection, then open it again.',
    kept: (count, size) =>
      count === 1
        ? `1 story can be read without a connection${inBrackets(size)}.`
        : `${formatCount(count, 'en')} stories can be read without a connection${inBrackets(size)}.`,
    nothingKept: 'No story can be read without a connection yet.',
    savesItself: 'What you open and save can be read offline automatically.',
    choose: 'Keep the latest stories too:',
    latest: (count, size) => `Keep the latest ${formatCount(count, 'en')} stories (${size})`,
    all: (count, size) => `Keep all ${formatCount(count, 'en')} stories (${size})`,
    progress: (kept, total) =>
      `Saving: ${formatCount(kept, 'en')} of ${formatCount(total, 'en')} files`,
    cancel: 'Cancel',
    ends: {
      done: (kept) => `Done. Files kept: ${formatCount(kept, 'en')}.`,
      cancelled: (kept) => `Cancelled. Files kept so far, which stay: ${formatCount(kept, 'en')}.`,
      full: (kept) =>
        `The device is out of space. Files kept, which can be read: ${formatCount(kept, 'en')}. Free some space, or choose fewer stories.`,
      failed: (kept) =>
        `The connection was lost. Files kept, which can be read: ${formatCount(kept, 'en')}. Try again when you are connected.`,
    },
    remove: 'Remove the downloaded stories',
    removed: 'The downloaded stories were removed. What you saved in the library stays.',
  },
} satisfies Record<Language, OfflineWords>
