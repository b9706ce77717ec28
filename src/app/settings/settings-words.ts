import type { Language } from '../../core/language/language.ts'
import type { SettingName, Settings } from './settings.ts'

/** The panel's words: a name for each setting and for each of its choices. */
export type SettingsWords = {
  title: string
  preview: string
  reset: string
  notKept: string
  /** Shown in place of the settings of the look, in a browser that cannot show another. */
  withoutLooks: string
  names: Record<SettingName, string>
  choices: { [Name in SettingName]: Record<Settings[Name], string> }
}

const sizes = { 88: '88%', 100: '100%', 112: '112%', 125: '125%', 150: '150%', 175: '175%' }
const languages = { id: 'Bahasa Indonesia', en: 'English' }

/** Both languages of the settings panel. */
export const settingsWords: Record<Language, SettingsWords> = {
  id: {
    title: 'Tampilan',
    preview: 'Ibu kota tetap sunyi ketika koran pagi tiba: 1.024 kata, dibaca perlahan.',
    reset: 'Kembalikan ke semula',
    notKept:
      'Peramban ini tidak mengizinkan situs menyimpan pilihan. Pilihan Anda berlaku sampai halaman ini ditutup.',
    withoutLooks:
      'Peramban ini belum dapat mengubah tampilan halaman. Warna mengikuti perangkat Anda, dan ukuran huruf dapat diubah dengan pembesaran di peramban. Bahasa dan pintasan dapat dipilih di sini.',
    names: {
      theme: 'Warna',
      typeface: 'Huruf',
      size: 'Ukuran',
      leading: 'Jarak baris',
      measure: 'Lebar teks',
      alignment: 'Perataan',
      hyphenation: 'Pemenggalan kata',
      language: 'Bahasa antarmuka',
      shortcuts: 'Pintasan papan tik',
    },
    choices: {
      theme: {
        system: 'Ikut perangkat',
        paper: 'Kertas',
        sepia: 'Sepia',
        dark: 'Gelap',
        contrast: 'Kontras tinggi',
      },
      typeface: { serif: 'Berkait', sans: 'Tanpa kait', legible: 'Mudah dibedakan' },
      size: sizes,
      leading: { tight: 'Rapat', normal: 'Sedang', loose: 'Renggang', double: 'Ganda' },
      measure: { narrow: 'Sempit', normal: 'Sedang', wide: 'Lebar' },
      alignment: { start: 'Rata kiri', justify: 'Rata kiri-kanan' },
      hyphenation: { on: 'Ya', off: 'Tidak' },
      language: { browser: 'Ikut peramban', ...languages },
      shortcuts: { on: 'Aktif', off: 'Mati' },
    },
  },
  en: {
    title: 'Appearance',
    preview: 'The capital is still quiet when the morning paper comes: 1,024 words, read slowly.',
    reset: 'Reset everything',
    notKept:
      'This browser does not let the site keep your choices. They hold until this page is closed.',
    withoutLooks:
      'This browser cannot change how pages look. Colours follow your device, and the browser’s zoom changes the size of text. Language and shortcuts can be chosen here.',
    names: {
      theme: 'Colours',
      typeface: 'Typeface',
      size: 'Size',
      leading: 'Line spacing',
      measure: 'Line length',
      alignment: 'Alignment',
      hyphenation: 'Hyphenation',
      language: 'Interface language',
      shortcuts: 'Keyboard shortcuts',
    },
    choices: {
      theme: {
        system: 'Same as device',
        paper: 'Paper',
        sepia: 'Sepia',
        dark: 'Dark',
        contrast: 'High contrast',
      },
      typeface: { serif: 'Serif', sans: 'Sans serif', legible: 'Easy to tell apart' },
      size: sizes,
      leading: { tight: 'Tight', normal: 'Medium', loose: 'Loose', double: 'Double' },
      measure: { narrow: 'Narrow', normal: 'Medium', wide: 'Wide' },
      alignment: { start: 'Left', justify: 'Justified' },
      hyphenation: { on: 'Yes', off: 'No' },
      language: { browser: 'Same as browser', ...languages },
      shortcuts: { on: 'On', off: 'Off' },
    },
  },
}
