import type { Language } from '../../core/language/language.ts'
import { formatCount } from '../../core/text/format-count.ts'
import type { LibraryState } from '../library/library-state.ts'
import type { ShelfName } from './list-entries.ts'

type Message = { title: string; text: string }
type Unavailable = Extract<LibraryState, { type: 'unavailable' }>['reason']

/** Every string of the library's page but those of its tools. */
export type LibraryWords = {
  opening: string
  reload: string
  unavailable: Record<Unavailable, Message>
  empty: Message
  /** Rows are kept, and no shelf shows them: all can be read, or none. */
  unshown: Message
  onlyDamaged: Message
  deleted: Message
  evicted: Message
  acceptLoss: string
  damaged: (count: number) => string
  notPromised: string

  search: string
  found: (count: number) => string
  nothingFound: (query: string) => string
  clearSearch: string

  shelves: Record<ShelfName, { title: string; empty: string }>
  more: (hiddenCount: number) => string
  remove: string
  /** What a screen reader calls the button beside a headline, or beside marked words. */
  removeOf: Record<ShelfName, (what: string) => string>
  removed: Record<ShelfName, string>
  progress: (percent: number) => string
  walkAgain: string
  walkAgainOf: (what: string) => string

  openHighlight: string
  openHighlightOf: (what: string) => string
  note: string
  addNote: string
  editNote: string
  noteOf: (what: string) => string
  keepNote: string
  cancel: string
  noteKept: string
}

export const libraryWords = {
  id: {
    opening: 'Membuka pustaka…',
    reload: 'Muat ulang halaman',
    unavailable: {
      blocked: {
        title: 'Pustaka tidak dapat dibuka',
        text: 'Peramban tidak memberi tempat menyimpan, misalnya di jendela privat atau bila data situs dimatikan. Izinkan data untuk situs ini, lalu muat ulang halaman. Anda tetap dapat membaca seperti biasa.',
      },
      newer: {
        title: 'Pustaka ini dari versi yang lebih baru',
        text: 'Versi Simak yang lebih baru sudah membuka pustaka ini. Isinya utuh. Muat ulang halaman agar versi itu juga berjalan di sini.',
      },
      failed: {
        title: 'Pustaka gagal dibuka',
        text: 'Peramban tidak dapat membaca pustaka di perangkat ini. Isinya tidak diubah. Muat ulang halaman; bila tetap gagal, mulai ulang peramban.',
      },
    },
    empty: {
      title: 'Pustaka Anda masih kosong',
      text: 'Ia terisi sendiri selagi Anda membaca, dan tidak pernah keluar dari perangkat ini. Inilah yang akan ada di sini:',
    },
    unshown: {
      title: 'Belum ada yang tampil di rak',
      text: 'Perangkat ini sudah mencatat sesuatu, misalnya berita yang selesai dibaca atau tempat Anda berhenti mendengarkan, tetapi catatan itu tidak punya rak. Catatan itu ikut terunduh dan ikut terhapus. Inilah yang akan ada di sini:',
    },
    onlyDamaged: {
      title: 'Belum ada yang tampil di rak',
      text: 'Pustaka terisi sendiri selagi Anda membaca. Inilah yang akan ada di sini:',
    },
    deleted: {
      title: 'Pustaka sudah dihapus',
      text: 'Tidak ada lagi yang tersisa di perangkat ini. Pustaka terisi lagi bila Anda membaca atau menyimpan:',
    },
    evicted: {
      title: 'Peramban telah mengosongkan pustaka Anda',
      text: 'Itu terjadi bila ruang perangkat menipis atau data situs dibersihkan. Simak tidak dapat mengembalikannya. Bila Anda pernah mengunduh pustaka, muat berkasnya:',
    },
    acceptLoss: 'Jangan tampilkan lagi',
    damaged: (count) =>
      `${count} catatan tidak dapat dibaca, sehingga tidak tampil dan tidak ikut terunduh. Catatan itu tetap ada di perangkat ini.`,
    notPromised:
      'Peramban ini tidak berjanji menyimpan pustaka bila ruang perangkat menipis. Unduh sesekali sebagai cadangan.',

    search: 'Cari di pustaka',
    found: (count) => `${formatCount(count, 'id')} ditemukan`,
    nothingFound: (query) =>
      `Tidak ada yang cocok dengan “${query}”. Yang dicari: judul, nama media, kata yang disorot, dan catatan.`,
    clearSearch: 'Tampilkan semua',

    shelves: {
      positions: {
        title: 'Lanjutkan membaca',
        empty: 'Berita yang belum selesai Anda baca, dengan tempat Anda berhenti.',
      },
      saved: { title: 'Tersimpan', empty: 'Berita yang Anda simpan dengan tombol “Simpan”.' },
      highlights: {
        title: 'Sorotan dan catatan',
        empty: 'Kata-kata yang Anda sorot dalam berita, dan catatan Anda tentangnya.',
      },
      trails: {
        title: 'Jejak baca',
        empty: 'Jalan dari berita ke berita yang Anda telusuri lewat tautan.',
      },
      visits: { title: 'Riwayat', empty: 'Berita yang pernah Anda buka, hari demi hari.' },
    },
    more: (hiddenCount) => `Tampilkan lebih banyak (${formatCount(hiddenCount, 'id')} lagi)`,
    remove: 'Hapus',
    removeOf: {
      positions: (what) => `Hapus dari lanjutkan membaca: ${what}`,
      saved: (what) => `Hapus dari simpanan: ${what}`,
      highlights: (what) => `Hapus sorotan: ${what}`,
      trails: (what) => `Hapus jejak: ${what}`,
      visits: (what) => `Hapus dari riwayat: ${what}`,
    },
    removed: {
      positions: 'Tempat berhenti dihapus.',
      saved: 'Dihapus dari simpanan.',
      highlights: 'Sorotan dihapus.',
      trails: 'Jejak dihapus.',
      visits: 'Dihapus dari riwayat.',
    },
    progress: (percent) => `${percent}% dibaca`,
    walkAgain: 'Telusuri lagi',
    walkAgainOf: (what) => `Telusuri lagi: ${what}`,

    openHighlight: 'Buka di berita',
    openHighlightOf: (what) => `Buka di berita: ${what}`,
    note: 'Catatan',
    addNote: 'Tambah catatan',
    editNote: 'Ubah catatan',
    noteOf: (what) => `tentang: ${what}`,
    keepNote: 'Simpan catatan',
    cancel: 'Batal',
    noteKept: 'Catatan tersimpan.',
  },
  en: {
    opening: 'Opening the library…',
    reload: 'Reload the page',
    unavailable: {
      blocked: {
        title: 'The library cannot be opened',
        text: 'The browser provides no storage, for example in a private window or with site data switched off. Allow data for this site, then reload the page. You can go on reading as usual.',
      },
      newer: {
        title: 'This library is from a newer version',
        text: 'A newer version of Simak has opened this library. What it holds is unharmed. Reload the page so that the newer version runs here too.',
      },
      failed: {
        title: 'The library could not be opened',
        text: 'The browser cannot read the library on this device. Nothing in it was changed. Reload the page; if it fails again, restart the browser.',
      },
    },
    empty: {
      title: 'Your library is still empty',
      text: 'It fills as you read, and never leaves this device. This is what will be here:',
    },
    unshown: {
      title: 'Nothing stands on the shelves yet',
      text: 'This device has noted something, such as a story you finished or the place where you stopped listening, but that has no shelf. It is downloaded and deleted with the rest. This is what will be here:',
    },
    onlyDamaged: {
      title: 'Nothing stands on the shelves yet',
      text: 'The library fills as you read. This is what will be here:',
    },
    deleted: {
      title: 'The library is deleted',
      text: 'Nothing of it is left on this device. It fills again when you read or save:',
    },
    evicted: {
      title: 'The browser has emptied your library',
      text: 'That happens when the device runs short of space, or when site data is cleared. Simak cannot bring it back. If you once downloaded your library, load that file:',
    },
    acceptLoss: 'Do not show this again',
    damaged: (count) =>
      count === 1
        ? '1 record cannot be read, so it is neither shown nor downloaded. It is still on this device.'
        : `${count} records cannot be read, so they are neither shown nor downloaded. They are still on this device.`,
    notPromised:
      'This browser does not promise to keep the library when the device runs short of space. Download it now and then as a backup.',

    search: 'Search the library',
    found: (count) => `${formatCount(count, 'en')} found`,
    nothingFound: (query) =>
      `Nothing matches “${query}”. The search covers headlines, outlets, highlighted words and notes.`,
    clearSearch: 'Show everything',

    shelves: {
      positions: {
        title: 'Continue reading',
        empty: 'Stories you have not finished, with the place where you stopped.',
      },
      saved: { title: 'Saved', empty: 'Stories you keep with the “Save” button.' },
      highlights: {
        title: 'Highlights and notes',
        empty: 'Words you highlighted in a story, and your notes on them.',
      },
      trails: {
        title: 'Reading trails',
        empty: 'The paths you took from story to story through their links.',
      },
      visits: { title: 'History', empty: 'Stories you opened, day by day.' },
    },
    more: (hiddenCount) => `Show more (${formatCount(hiddenCount, 'en')} more)`,
    remove: 'Remove',
    removeOf: {
      positions: (what) => `Remove from continue reading: ${what}`,
      saved: (what) => `Remove from saved: ${what}`,
      highlights: (what) => `Remove highlight: ${what}`,
      trails: (what) => `Remove trail: ${what}`,
      visits: (what) => `Remove from history: ${what}`,
    },
    removed: {
      positions: 'The place where you stopped was removed.',
      saved: 'Removed from your saved stories.',
      highlights: 'Highlight removed.',
      trails: 'Trail removed.',
      visits: 'Removed from the history.',
    },
    progress: (percent) => `${percent}% read`,
    walkAgain: 'Follow again',
    walkAgainOf: (what) => `Follow again: ${what}`,

    openHighlight: 'Open in the story',
    openHighlightOf: (what) => `Open in the story: ${what}`,
    note: 'Note',
    addNote: 'Add a note',
    editNote: 'Edit the note',
    noteOf: (what) => `on: ${what}`,
    keepNote: 'Save the note',
    cancel: 'Cancel',
    noteKept: 'Note saved.',
  },
} satisfies Record<Language, LibraryWords>
