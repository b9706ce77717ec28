import type { Language } from '../../core/time/time-words.ts'
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
  kept: (count: number, size: string) => string
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

export const offlineWords = {
  id: {
    opening: {
      title: 'Membuka dari perangkat ini',
      text: 'Situs ini sedang tidak dapat dijangkau. Bila halaman ini pernah Anda buka atau simpan, sebentar lagi ia tampil. Bila tidak, muat ulang setelah tersambung.',
    },
    line: 'Tidak tersambung.',
    readable: (count) => `${count} berita di perangkat ini tetap dapat dibaca.`,
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
    kept: (count, size) => `${count} berita dapat dibaca tanpa sambungan (${size}).`,
    nothingKept: 'Belum ada berita yang dapat dibaca tanpa sambungan.',
    savesItself: 'Yang Anda buka dan simpan dapat dibaca luring dengan sendirinya.',
    choose: 'Ambil juga yang terbaru:',
    latest: (count, size) => `Simpan ${count} berita terbaru (${size})`,
    all: (count, size) => `Simpan semua ${count} berita (${size})`,
    progress: (kept, total) => `Menyimpan: ${kept} dari ${total} berkas`,
    cancel: 'Batalkan',
    ends: {
      done: (kept) => `Selesai: ${kept} berkas tersimpan.`,
      cancelled: (kept) => `Dibatalkan. ${kept} berkas yang sudah tersimpan tetap ada.`,
      full: (kept) =>
        `Ruang perangkat penuh. ${kept} berkas sudah tersimpan dan tetap dapat dibaca. Kosongkan ruang, atau pilih jumlah yang lebih kecil.`,
      failed: (kept) =>
        `Sambungan terputus. ${kept} berkas sudah tersimpan dan tetap dapat dibaca. Coba lagi setelah tersambung.`,
    },
    remove: 'Hapus berita yang diambil',
    removed: 'Berita yang diambil sudah dihapus. Yang Anda simpan di pustaka tetap ada.',
  },
  en: {
    opening: {
      title: 'Opening from this device',
      text: 'This site cannot be reached right now. If you opened or saved this page before, it is shown in a moment. If not, reload it when you are connected.',
    },
    line: 'Not connected.',
    readable: (count) =>
      count === 1
        ? '1 story on this device can still be read.'
        : `${count} stories on this device can still be read.`,
    library: 'Library',
    frontPage: 'Front page',
    update: 'A new version of Simak is there.',
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
        ? `1 story can be read without a connection (${size}).`
        : `${count} stories can be read without a connection (${size}).`,
    nothingKept: 'No story can be read without a connection yet.',
    savesItself: 'What you open and save can be read offline by itself.',
    choose: 'Take the newest along too:',
    latest: (count, size) => `Keep the latest ${count} stories (${size})`,
    all: (count, size) => `Keep all ${count} stories (${size})`,
    progress: (kept, total) => `Saving: ${kept} of ${total} files`,
    cancel: 'Cancel',
    ends: {
      done: (kept) => `Done: ${kept} files are kept.`,
      cancelled: (kept) => `Cancelled. The ${kept} files kept so far stay.`,
      full: (kept) =>
        `The device is out of space. ${kept} files are kept and can be read. Free some space, or choose a smaller number.`,
      failed: (kept) =>
        `The connection broke. ${kept} files are kept and can be read. Try again when you are connected.`,
    },
    remove: 'Remove the stories taken along',
    removed: 'The stories taken along are removed. What you saved in the library stays.',
  },
} satisfies Record<Language, OfflineWords>
