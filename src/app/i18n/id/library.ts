/** Words for changes of the library that succeeded or failed, with the reasons. */
export const words = {
  saved: 'Tersimpan di Pustaka.',
  /** Shown after the first save if the browser may clear its storage. */
  notPersisted:
    'Bila ruang perangkat menipis, peramban dapat mengosongkannya. Pustaka dapat diunduh sebagai cadangan.',
  unsaved: 'Dihapus dari simpanan.',
  undo: 'Urungkan',
  notSaved: 'Belum tersimpan.',
  notRemoved: 'Belum dihapus.',
  notRestored: 'Belum dikembalikan.',
  notRemembered: 'Riwayat dan tempat berhenti membaca tidak tersimpan.',
  failures: {
    full: 'Penyimpanan perangkat ini penuh. Unduh pustaka Anda dahulu, kosongkan sebagian ruang, lalu coba lagi.',
    blocked:
      'Peramban ini tidak mengizinkan situs menyimpan data, misalnya di jendela privat. Izinkan data untuk situs ini, lalu coba lagi. Anda tetap dapat membaca.',
    newer:
      'Versi Simak yang lebih baru sudah membuka pustaka ini. Muat ulang halaman ini, lalu coba lagi.',
    failed: 'Pustaka di perangkat ini tidak dapat ditulis. Muat ulang halaman ini, lalu coba lagi.',
  },
}

export type LibraryWords = typeof words
