import { formatCount } from '../../../core/language/format-number.ts'

const damaged = {
  title: 'Indeks pencarian rusak',
  text: 'Indeksnya diterima tidak utuh sehingga tidak dapat dibaca. Coba lagi; bila tetap gagal, muat ulang halaman.',
}

/** Words of the search, once its code is loaded. */
export const words = {
  intro:
    'Pencarian mencakup judul, ringkasan, naskah lengkap, nama media, nama wartawan, dan keterangan foto. Setiap kata harus ada dalam berita.',
  roots: 'Kata berimbuhan ikut ditemukan: “tembak” juga menemukan “penembakan”.',
  total: (count: number) => `${formatCount(count, 'id')} berita dalam arsip ini`,
  searching: 'Mencari…',
  found: (count: number) => `${formatCount(count, 'id')} berita untuk`,
  among: (count: number) => `di antara ${formatCount(count, 'id')} berita terbaru`,
  nothing: 'Tidak ada berita untuk',
  advice: [
    'Coba dengan kata yang lebih sedikit: setiap kata harus ada dalam berita.',
    'Periksa ejaannya, atau coba ejaan lain: “Moskow” dan “Moskwa”.',
    'Coba kata yang lebih umum, atau hanya awal katanya.',
  ],
  inside: 'Di bagian lain berita:',
  inOlderVersion: 'Hanya dalam versi lama berita ini:',
  more: (hiddenCount: number) => `Tampilkan lebih banyak (${formatCount(hiddenCount, 'id')} lagi)`,
  older: (count: number) => `Cari juga di ${formatCount(count, 'id')} berita yang lebih lama`,
  retry: 'Coba lagi',
  failures: {
    unreachable: {
      title: 'Tidak tersambung',
      text: 'Bagian indeks pencarian untuk kata ini belum ada di perangkat Anda. Kata yang pernah dicari tetap dapat dicari. Periksa sambungan internet, lalu coba lagi.',
    },
    slow: {
      title: 'Terlalu lama menunggu',
      text: 'Perangkat Anda tersambung, tetapi indeks pencarian belum diterima. Coba lagi sebentar lagi.',
    },
    server: {
      title: 'Server sedang bermasalah',
      text: 'Kesalahannya ada di pihak situs ini, bukan pada perangkat Anda. Coba lagi beberapa menit lagi.',
    },
    'not-found': damaged,
    damaged: damaged,
  },
}

export type SearchWords = typeof words
