import type { Language } from './language.ts'

/** What stands around an article's own words in a file or a citation. */
export type ExportWords = {
  brief: string
  by: (names: string) => string
  editedBy: (names: string) => string
  timeUnknown: string
  photo: string
  photoCredit: string
  partialNotice: string
  briefNotice: string
  summaryMissing: string
  editorsPick: string
  unplacedLines: string
  relatedStories: string
  savedOn: (day: string) => string
  savedAround: (day: string) => string
  toldOn: (day: string) => string
  toldAround: (day: string) => string
  savedUnknown: string
  original: string
  originalUnknown: string
  archive: string
  /** Title of a book of several articles. */
  selection: (day: string) => string
  contents: string
  landmarks: string
  beginning: string
  accessibility: string
  /** In a citation. */
  undated: string
  briefMark: string
  capturedOn: (day: string) => string
  capturedAround: (day: string) => string
  retrievedFrom: (captured: string, address: string) => string
  captureUnknown: string
  publishedAround: (day: string) => string
  agency: (name: string) => string
  briefCited: string
  archivedAt: (address: string) => string
}

export const exportWords: Record<Language, ExportWords> = {
  id: {
    brief: 'Ringkasan',
    by: (names) => `Oleh ${names}`,
    editedBy: (names) => `Editor: ${names}`,
    timeUnknown: 'Waktu terbit tidak diketahui',
    photo: 'Foto (tidak ikut tersimpan):',
    photoCredit: 'Kredit foto:',
    partialNotice: 'Halaman ini tersimpan tidak lengkap: naskahnya berhenti di sini.',
    briefNotice:
      'Hanya judul, waktu, dan ringkasan berita ini yang ikut tersimpan. Naskah lengkapnya tidak ada dalam arsip.',
    summaryMissing: 'Ringkasan berita ini tidak ikut tersimpan.',
    editorsPick: 'Pilihan Editor',
    unplacedLines: 'Baris lain dari halaman ini',
    relatedStories: 'Berita terkait',
    savedOn: (day) => `Halaman ini disimpan ${day}`,
    savedAround: (day) => `Halaman ini disimpan sekitar ${day}`,
    toldOn: (day) => `Diketahui dari halaman yang disimpan ${day}`,
    toldAround: (day) => `Diketahui dari halaman yang disimpan sekitar ${day}`,
    savedUnknown: 'Tidak diketahui kapan halaman ini disimpan',
    original: 'Halaman asli:',
    originalUnknown: 'Alamat halaman aslinya tidak diketahui.',
    archive: 'Dalam arsip:',
    selection: (day) => `Pilihan dari Simak, ${day}`,
    contents: 'Daftar isi',
    landmarks: 'Penanda',
    beginning: 'Awal naskah',
    accessibility:
      'Seluruh isinya teks, dengan judul, daftar isi, urutan baca, dan bahasa yang ditandai. Tidak ada gambar, suara, atau gerak.',
    undated: 't.t.',
    briefMark: 'ringkasan',
    capturedOn: (day) => `Disimpan ${day}`,
    capturedAround: (day) => `Disimpan sekitar ${day}`,
    retrievedFrom: (captured, address) => `${captured} dari ${address}`,
    captureUnknown: 'Waktu penyimpanannya tidak diketahui',
    publishedAround: (day) => `Terbit sekitar ${day}`,
    agency: (name) => `Kantor berita: ${name}`,
    briefCited: 'Hanya judul, waktu, dan ringkasannya yang tersimpan',
    archivedAt: (address) => `Arsip: ${address}`,
  },
  en: {
    brief: 'Summary',
    by: (names) => `By ${names}`,
    editedBy: (names) => `Edited by ${names}`,
    timeUnknown: 'Time of publication unknown',
    photo: 'Photo (not captured with the page):',
    photoCredit: 'Photo credit:',
    partialNotice: 'This page was captured only in part: its text stops here.',
    briefNotice:
      'Only the headline, time and summary of this story were captured. Its full text is not in the archive.',
    summaryMissing: 'The summary of this story was not captured.',
    editorsPick: 'Editor’s pick',
    unplacedLines: 'Other lines of this page',
    relatedStories: 'Related stories',
    savedOn: (day) => `This page was captured on ${day}`,
    savedAround: (day) => `This page was captured around ${day}`,
    toldOn: (day) => `Known from a page captured on ${day}`,
    toldAround: (day) => `Known from a page captured around ${day}`,
    savedUnknown: 'It is not known when this page was captured',
    original: 'Original page:',
    originalUnknown: 'The address of the original page is not known.',
    archive: 'In the archive:',
    selection: (day) => `A selection from Simak, ${day}`,
    contents: 'Contents',
    landmarks: 'Landmarks',
    beginning: 'Start of the text',
    accessibility:
      'All of it is text, with headings, a table of contents, a reading order and marked languages. There are no images, sounds or motion.',
    undated: 'n.d.',
    briefMark: 'summary',
    capturedOn: (day) => `Captured ${day}`,
    capturedAround: (day) => `Captured around ${day}`,
    retrievedFrom: (captured, address) => `${captured}, from ${address}`,
    captureUnknown: 'Date of capture unknown',
    publishedAround: (day) => `Published around ${day}`,
    agency: (name) => `News agency: ${name}`,
    briefCited: 'Only its headline, time and summary were captured',
    archivedAt: (address) => `Archive: ${address}`,
  },
}
