/** Words of the share panel, except its downloads. */
export const words = {
  title: 'Bagikan dan unduh',
  share: 'Bagikan',
  shareElsewhere: 'Bagikan lewat…',
  shareFailed: 'Peramban gagal membuka menu berbagi. Salin tautannya sebagai gantinya.',
  copyLink: 'Salin tautan',
  linkCopied: 'Tautan sudah disalin.',
  copyBlocked:
    'Peramban tidak mengizinkan situs ini menyalin. Teksnya sudah terpilih di bawah: tekan Ctrl+C (di Mac ⌘C), atau tekan lama lalu pilih Salin.',
  copyField: 'Teks untuk disalin',

  passage: 'Bagian teks',
  passageHint:
    'Untuk menautkan kata-kata tertentu, tutup panel ini, pilih kata-katanya dalam judul, keterangan foto, atau naskah, lalu buka panel ini lagi.',
  selected: 'Pilihan Anda:',
  copySelected: 'Salin tautan ke teks terpilih',
  paragraph: 'Paragraf',
  copyParagraph: 'Salin tautan ke paragraf',

  cite: 'Kutip',
  citationStyle: 'Bentuk kutipan',
  citation: 'Kutipan',
  copyCitation: 'Salin kutipan',
  citationCopied: 'Kutipan sudah disalin.',
  downloadCitation: (extension: string) => `Unduh .${extension}`,
  downloadBegun: (name: string) => `Unduhan dimulai: ${name}`,

  download: 'Unduh',
  print: 'Cetak',
  printText: 'Hanya beritanya yang tercetak, beserta waktu, kredit, dan asalnya.',
  printArticle: 'Cetak berita',
}

export type ShareWords = typeof words
