import type { Language } from '../../core/language/language.ts'
import type { CitationStyle } from './write-citation.ts'

/** Every string of the panel but those of the downloads. */
export type ShareWords = {
  title: string
  share: string
  shareElsewhere: string
  shareFailed: string
  copyLink: string
  linkCopied: string
  copyBlocked: string
  copyField: string

  passage: string
  passageHint: string
  selected: string
  copySelected: string
  paragraph: string
  copyParagraph: string

  cite: string
  citationStyle: string
  styles: Record<CitationStyle, string>
  citation: string
  copyCitation: string
  citationCopied: string
  downloadCitation: (extension: string) => string
  downloadBegun: (name: string) => string

  download: string
  print: string
  printText: string
  printArticle: string
}

const styles = { apa: 'APA', bibtex: 'BibTeX', ris: 'RIS' }

/** Both languages of the share panel. */
export const shareWords: Record<Language, ShareWords> = {
  id: {
    title: 'Bagikan dan simpan',
    share: 'Bagikan',
    shareElsewhere: 'Bagikan lewat…',
    shareFailed: 'Peramban gagal membuka menu berbagi. Salin saja tautannya.',
    copyLink: 'Salin tautan',
    linkCopied: 'Tautan sudah disalin.',
    copyBlocked:
      'Peramban tidak mengizinkan situs ini menyalin. Teksnya sudah terpilih di bawah: tekan Ctrl+C (di Mac ⌘C), atau tekan lama lalu pilih Salin.',
    copyField: 'Teks untuk disalin',

    passage: 'Bagian teks',
    passageHint:
      'Untuk menunjuk kata-kata tertentu, tutup panel ini, pilih kata-katanya dalam judul, keterangan foto atau naskah, lalu buka lagi.',
    selected: 'Yang Anda pilih:',
    copySelected: 'Salin tautan ke teks terpilih',
    paragraph: 'Paragraf',
    copyParagraph: 'Salin tautan ke paragraf',

    cite: 'Kutip',
    citationStyle: 'Bentuk kutipan',
    styles,
    citation: 'Kutipan',
    copyCitation: 'Salin kutipan',
    citationCopied: 'Kutipan sudah disalin.',
    downloadCitation: (extension) => `Unduh .${extension}`,
    downloadBegun: (name) => `Unduhan dimulai: ${name}`,

    download: 'Unduh',
    print: 'Cetak',
    printText: 'Hanya beritanya yang tercetak, beserta waktu, kredit, dan asalnya.',
    printArticle: 'Cetak berita',
  },
  en: {
    title: 'Share and keep',
    share: 'Share',
    shareElsewhere: 'Share via…',
    shareFailed: 'The browser could not open its share menu. Copy the link instead.',
    copyLink: 'Copy link',
    linkCopied: 'Link copied.',
    copyBlocked:
      'The browser does not let this site copy. The text is selected below: press Ctrl+C (⌘C on a Mac), or press and hold, then choose Copy.',
    copyField: 'Text to copy',

    passage: 'Part of the text',
    passageHint:
      'To point to certain words, close this panel, select the words in the headline, the caption or the text, and open it again.',
    selected: 'What you selected:',
    copySelected: 'Copy link to the selected text',
    paragraph: 'Paragraph',
    copyParagraph: 'Copy link to the paragraph',

    cite: 'Cite',
    citationStyle: 'Citation style',
    styles,
    citation: 'Citation',
    copyCitation: 'Copy citation',
    citationCopied: 'Citation copied.',
    downloadCitation: (extension) => `Download .${extension}`,
    downloadBegun: (name) => `Download started: ${name}`,

    download: 'Download',
    print: 'Print',
    printText: 'Only the story is printed, with its time, credit and source.',
    printArticle: 'Print the story',
  },
}
