import type { Language } from '../../core/language/language.ts'

export type MemoryWords = {
  resumeTitle: string
  stoppedAt: (opening: string) => string
  resume: string
  fromTheTop: string
  selection: string
  highlight: string
  highlightWithNote: string
  yourHighlights: string
  highlightCount: (count: number) => string
  isGone: string
  note: string
  addNote: string
  changeNote: string
  saveNote: string
  cancel: string
  remove: string
  undo: string
  highlightKept: string
  highlightRemoved: string
  highlightedAlready: string
  /** What did not come about; the reason follows. */
  notRemembered: string
  highlightNotKept: string
  noteNotKept: string
  highlightNotRemoved: string
  reasons: Record<'full' | 'blocked' | 'newer' | 'failed', string>
}

/** What the reader is told about the place they stopped at and the passages they marked. */
export const memoryWords = {
  id: {
    resumeTitle: 'Lanjutkan membaca',
    stoppedAt: (opening) => `Terakhir Anda berhenti di “${opening}”`,
    resume: 'Lanjutkan membaca',
    fromTheTop: 'Dari awal',
    selection: 'Teks yang dipilih',
    highlight: 'Sorot',
    highlightWithNote: 'Sorot dan catat',
    yourHighlights: 'Sorotan Anda',
    highlightCount: (count) => `${count} sorotan`,
    isGone: 'Kata-kata ini tidak ada lagi dalam naskah yang sekarang.',
    note: 'Catatan Anda',
    addNote: 'Tambah catatan',
    changeNote: 'Ubah catatan',
    saveNote: 'Simpan catatan',
    cancel: 'Batal',
    remove: 'Hapus sorotan',
    undo: 'Urungkan',
    highlightKept: 'Sorotan tersimpan di perangkat ini.',
    highlightRemoved: 'Sorotan dihapus.',
    highlightedAlready: 'Teks ini sudah Anda sorot.',
    notRemembered: 'Riwayat dan tempat berhenti membaca tidak tersimpan.',
    highlightNotKept: 'Sorotan ini tidak tersimpan.',
    noteNotKept: 'Catatan ini tidak tersimpan.',
    highlightNotRemoved: 'Sorotan ini tidak terhapus.',
    reasons: {
      full: 'Ruang simpan perangkat ini penuh. Kosongkan sebagian, lalu coba lagi.',
      blocked:
        'Peramban ini tidak mengizinkan situs menyimpan, misalnya karena jendela privat. Anda tetap dapat membaca.',
      newer:
        'Pustaka Anda sudah dipakai versi Simak yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
      failed: 'Pustaka di perangkat ini tidak dapat ditulis. Muat ulang halaman, lalu coba lagi.',
    },
  },
  en: {
    resumeTitle: 'Continue reading',
    stoppedAt: (opening) => `You stopped at “${opening}”`,
    resume: 'Continue reading',
    fromTheTop: 'From the beginning',
    selection: 'Selected text',
    highlight: 'Highlight',
    highlightWithNote: 'Highlight with a note',
    yourHighlights: 'Your highlights',
    highlightCount: (count) => (count === 1 ? '1 highlight' : `${count} highlights`),
    isGone: 'These words are no longer in the article as it is now.',
    note: 'Your note',
    addNote: 'Add a note',
    changeNote: 'Edit note',
    saveNote: 'Save note',
    cancel: 'Cancel',
    remove: 'Remove highlight',
    undo: 'Undo',
    highlightKept: 'The highlight is kept on this device.',
    highlightRemoved: 'The highlight was removed.',
    highlightedAlready: 'You have highlighted this text already.',
    notRemembered: 'What you read and where you stopped is not being kept.',
    highlightNotKept: 'This highlight was not kept.',
    noteNotKept: 'This note was not kept.',
    highlightNotRemoved: 'This highlight was not removed.',
    reasons: {
      full: 'This device has no room left for it. Free some space, then try again.',
      blocked:
        'This browser does not let the site keep anything, for example in a private window. You can still read.',
      newer:
        'Your library is in use by a newer version of Simak. Reload this page, then try again.',
      failed: 'The library on this device cannot be written. Reload this page, then try again.',
    },
  },
} satisfies Record<Language, MemoryWords>
