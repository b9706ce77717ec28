import type { Language } from '../../core/language/language.ts'
import type { FailureReason } from '../library/outcome.ts'

/** What is said when something is put into the library or taken out of it. */
export type SaveWords = {
  saved: string
  /** Follows on the first save, where the browser promises nothing. */
  notPersisted: string
  unsaved: string
  undo: string
  /** What did not happen, before the reason. */
  notSaved: (why: string) => string
  notRemoved: (why: string) => string
  notRestored: (why: string) => string
  /** Why, and what to do. */
  failures: Record<FailureReason, string>
}

export const saveWords = {
  id: {
    saved: 'Tersimpan di Pustaka.',
    notPersisted:
      'Bila ruang perangkat menipis, peramban dapat mengosongkannya. Pustaka dapat diunduh sebagai cadangan.',
    unsaved: 'Dihapus dari simpanan.',
    undo: 'Urungkan',
    notSaved: (why) => `Belum tersimpan: ${why}`,
    notRemoved: (why) => `Belum dihapus: ${why}`,
    notRestored: (why) => `Belum dikembalikan: ${why}`,
    failures: {
      full: 'ruang peramban penuh. Unduh pustaka Anda dahulu, kosongkan ruang di perangkat, lalu coba lagi.',
      blocked:
        'peramban tidak memberi tempat, misalnya di jendela privat atau bila data situs dimatikan. Izinkan data situs ini, lalu coba lagi.',
      newer:
        'tab lain menjalankan versi Simak yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
      failed: 'peramban gagal menulis ke pustaka. Muat ulang halaman ini, lalu coba lagi.',
    },
  },
  en: {
    saved: 'Saved to your library.',
    notPersisted:
      'When the device runs short of space, the browser may clear it. You can download the library as a backup.',
    unsaved: 'Removed from your saved stories.',
    undo: 'Undo',
    notSaved: (why) => `Not saved: ${why}`,
    notRemoved: (why) => `Not removed: ${why}`,
    notRestored: (why) => `Not brought back: ${why}`,
    failures: {
      full: 'the browser’s storage is full. Download your library first, free some space on the device, then try again.',
      blocked:
        'the browser provides no storage, for example in a private window or with site data switched off. Allow data for this site, then try again.',
      newer: 'another tab runs a newer version of Simak. Reload this page, then try again.',
      failed: 'the browser could not write to the library. Reload this page, then try again.',
    },
  },
} satisfies Record<Language, SaveWords>
