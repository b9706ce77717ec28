import type { Language } from '../../core/language/language.ts'
import type { ArticleFormat } from './write-article.ts'

/** Every string of the downloads, of one article and of a selection. */
export type ExportWords = {
  formats: Record<ArticleFormat, string>
  writing: string
  begun: (name: string) => string
  failed: string

  title: string
  text: string
  stories: string
  all: (count: number) => string
  make: (count: number) => string
  nothingChosen: string
  loading: (loadedCount: number, count: number) => string
  missing: (count: number) => string
  missingAdvice: string
  makeWithout: (count: number) => string
  nothingLoaded: string
  /** Name of a book of several articles, without its extension. */
  fileName: (day: string) => string
}

/** Both languages of the downloads. */
export const exportWords: Record<Language, ExportWords> = {
  id: {
    formats: { epub: 'EPUB', md: 'Markdown', txt: 'Teks polos', json: 'JSON' },
    writing: 'Menyusun berkas…',
    begun: (name) => `Unduhan dimulai: ${name}`,
    failed:
      'Berkasnya belum dapat dibuat karena bagian yang menyusunnya tidak termuat. Periksa sambungan internet, lalu coba lagi.',

    title: 'Unduh sebagai buku',
    text: 'Berita yang Anda pilih menjadi satu buku elektronik (EPUB) dengan daftar isi, untuk dibaca di aplikasi buku atau alat baca.',
    stories: 'Berita tersimpan',
    all: (count) => `Semua (${count})`,
    make: (count) => `Unduh ${count} berita (EPUB)`,
    nothingChosen: 'Belum ada berita yang dipilih. Pilih sedikitnya satu.',
    loading: (loadedCount, count) => `Memuat berita: ${loadedCount} dari ${count}…`,
    missing: (count) => `${count} berita tidak dapat dimuat, sehingga tidak akan ada dalam buku:`,
    missingAdvice:
      'Periksa sambungan internet, lalu tekan lagi tombol di atas. Atau unduh tanpa berita itu:',
    makeWithout: (count) => `Unduh ${count} berita lainnya`,
    nothingLoaded:
      'Tidak satu pun berita dapat dimuat. Periksa sambungan internet, lalu coba lagi.',
    fileName: (day) => `pilihan-simak-${day}`,
  },
  en: {
    formats: { epub: 'EPUB', md: 'Markdown', txt: 'Plain text', json: 'JSON' },
    writing: 'Making the file…',
    begun: (name) => `Download begun: ${name}`,
    failed:
      'The file could not be made yet: the part that makes it did not load. Check the connection, then try again.',

    title: 'Download as a book',
    text: 'The stories you choose become one electronic book (EPUB) with a table of contents, for a book app or an e-reader.',
    stories: 'Saved stories',
    all: (count) => `All (${count})`,
    make: (count) => `Download ${count === 1 ? '1 story' : `${count} stories`} (EPUB)`,
    nothingChosen: 'No story is chosen. Choose one at least.',
    loading: (loadedCount, count) => `Loading the stories: ${loadedCount} of ${count}…`,
    missing: (count) =>
      count === 1
        ? '1 story could not be loaded, so it would not be in the book:'
        : `${count} stories could not be loaded, so they would not be in the book:`,
    missingAdvice: 'Check the connection, then press the button above again. Or download without:',
    makeWithout: (count) => `Download the other ${count === 1 ? 'story' : `${count} stories`}`,
    nothingLoaded: 'None of the stories could be loaded. Check the connection, then try again.',
    fileName: (day) => `simak-selection-${day}`,
  },
}
