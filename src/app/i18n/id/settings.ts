/** Words of the settings panel: names of settings, and of choices that have no name of their own. */
export const words = {
  title: 'Tampilan',
  preview: 'Ibu kota tetap sunyi ketika koran pagi tiba: 1.024 kata, dibaca perlahan.',
  reset: 'Kembalikan ke semula',
  notStored:
    'Peramban ini tidak mengizinkan situs menyimpan pilihan. Pilihan Anda berlaku sampai halaman ini ditutup.',
  /** Shown in place of the look's settings in a browser that cannot change the look. */
  withoutLooks:
    'Peramban ini belum dapat mengubah tampilan halaman. Warna mengikuti perangkat Anda, dan ukuran huruf dapat diubah dengan pembesaran di peramban. Bahasa dan pintasan dapat dipilih di sini.',
  names: {
    theme: 'Warna',
    typeface: 'Huruf',
    size: 'Ukuran',
    leading: 'Jarak baris',
    spacing: 'Jarak huruf dan kata',
    measure: 'Lebar teks',
    alignment: 'Perataan',
    hyphenation: 'Pemenggalan kata',
    pictures: 'Gambar',
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
    leading: { tight: 'Rapat', normal: 'Sedang', loose: 'Renggang', double: 'Ganda' },
    spacing: { normal: 'Biasa', wide: 'Lebih lebar', widest: 'Paling lebar' },
    measure: { narrow: 'Sempit', normal: 'Sedang', wide: 'Lebar' },
    alignment: { start: 'Rata kiri', justify: 'Rata kiri-kanan' },
    hyphenation: { on: 'Ya', off: 'Tidak' },
    pictures: { system: 'Ikut peramban', show: 'Selalu', tap: 'Setelah diketuk' },
    language: { browser: 'Ikut peramban' },
    shortcuts: { on: 'Aktif', off: 'Mati' },
  },
}

export type SettingsWords = typeof words
