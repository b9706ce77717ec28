import type { Language } from '../../core/language/language.ts'
import type { ShortcutName } from './shortcuts.ts'

export type ShortcutsWords = {
  title: string
  intro: string
  isOff: string
  names: Record<ShortcutName, string>
}

export const shortcutsWords: Record<Language, ShortcutsWords> = {
  id: {
    title: 'Pintasan papan tik',
    intro:
      'Tekan satu tombol saja, di luar kotak isian. Tombol panah tetap menggulir halaman. Pintasan dapat dimatikan di Tampilan.',
    isOff: 'Pintasan sedang dimatikan. Nyalakan lagi di Tampilan.',
    names: {
      next: 'Judul berikutnya',
      previous: 'Judul sebelumnya',
      listen: 'Dengarkan artikel ini',
      save: 'Simpan, atau hapus dari simpanan',
      highlight: 'Sorot teks yang dipilih',
      settings: 'Tampilan',
      library: 'Pustaka',
      search: 'Cari dalam arsip',
      front: 'Halaman depan',
      help: 'Daftar ini',
    },
  },
  en: {
    title: 'Keyboard shortcuts',
    intro:
      'Press a single key, outside text fields. The arrow keys still scroll. You can switch shortcuts off under Appearance.',
    isOff: 'Shortcuts are switched off. Switch them on again under Appearance.',
    names: {
      next: 'Next headline',
      previous: 'Previous headline',
      listen: 'Listen to this article',
      save: 'Save, or remove from saved',
      highlight: 'Highlight the selected text',
      settings: 'Appearance',
      library: 'Library',
      search: 'Search the archive',
      front: 'Front page',
      help: 'This list',
    },
  },
}
