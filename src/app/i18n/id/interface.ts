import { formatCount } from '../../../core/language/format-number.ts'
import { siteDescription, siteName } from '../../../core/publish/site-name.ts'

/** What pages say before any part of them opens. Its type is what every other language must have. */
export const words = {
  siteName,
  siteDescription,
  sitePromise:
    'Arsip berita untuk dibaca dengan tenang. Tidak ada pelacak, tidak ada permintaan ke situs lain.',
  skipToContent: 'Langsung ke isi',
  skipToRelated: 'Langsung ke berita terkait',
  mainNavigation: 'Utama',
  latest: 'Terbaru',
  library: 'Pustaka',
  libraryDescription:
    'Berita yang Anda simpan, baca, dan sorot. Semuanya tinggal di perangkat ini.',
  libraryNeedsScript: 'Pustaka Anda ada di perangkat ini. Untuk membukanya, izinkan JavaScript.',
  search: 'Cari',
  searchArchive: 'Cari dalam arsip',
  searchFor: (query: string) => `Cari “${query}”`,
  newestStories: 'Berita terbaru',
  searchNeedsScript: 'Pencarian berjalan di perangkat Anda. Untuk mencari, izinkan JavaScript.',
  settings: 'Tampilan',
  shortcuts: 'Pintasan',
  licences: 'Lisensi',
  provenance: 'Asal-usul dan tangkapan',
  listen: 'Dengarkan',
  save: 'Simpan',
  share: 'Bagikan',
  isRead: 'sudah dibaca',
  close: 'Tutup',
  featureFailed: 'Bagian ini belum dapat dibuka. Periksa sambungan internet, lalu coba lagi.',
  newBuild: 'Simak sudah diperbarui. Muat ulang untuk membuka bagian ini.',
  reload: 'Muat ulang',
  edition: (day: string) => `Edisi ${day}`,
  editionUndated: 'Edisi tanpa tanggal',
  storyCount: (count: number) => `${formatCount(count, 'id')} berita`,
  allStories: 'Semua berita',
  relatedStories: 'Berita terkait',
  clockAsOf: (day: string) => `Waktu per ${day}`,
  clockNow: 'Waktu kini',
  readingMinutes: (minutes: number) => `${minutes} menit baca`,
  by: (names: string) => `Oleh ${names}`,
  editedBy: (names: string) => `Editor: ${names}`,
  photoMissing: 'Foto tidak ikut tersimpan',
  embedMissing: (provider: string) => `Isi dari ${provider} tidak ikut tersimpan`,
  table: 'Tabel',
  editorsPick: 'Pilihan Editor',
  unplacedLines: 'Baris lain dari halaman ini',
  skippedBlocks: 'Ada bagian halaman ini yang memerlukan versi Simak yang lebih baru.',
  partialNotice: 'Halaman ini tersimpan tidak lengkap: naskahnya berhenti di sini.',
  savedOn: (day: string) => `Halaman ini disimpan pada ${day}.`,
  savedAround: (day: string) => `Halaman ini disimpan sekitar ${day}.`,
  toldOn: (day: string) => `Diketahui dari halaman yang disimpan pada ${day}.`,
  toldAround: (day: string) => `Diketahui dari halaman yang disimpan sekitar ${day}.`,
  savedUnknown: 'Tidak diketahui kapan halaman ini disimpan.',
  openOriginal: (host: string) => `Buka halaman asli di ${host}`,
  searchOriginal: (host: string) => `Cari berita aslinya di ${host}`,
  brief: 'Ringkasan',
  briefNotice:
    'Hanya judul, waktu, dan ringkasan berita ini yang ikut tersimpan. Naskah lengkapnya tidak ada dalam arsip ini.',
  briefWithoutSummary: 'Ringkasan berita ini tidak ikut tersimpan.',
  timeUnknown: 'Waktu terbit tidak diketahui',
  updated: (time: string) => `Diperbarui ${time}`,
  loading: 'Memuat…',
  retry: 'Coba lagi',
  toFrontPage: 'Ke halaman depan',
  archivePage: (page: number, pages: number) => `Arsip, halaman ${page} dari ${pages}`,
  archivePages: 'Halaman arsip',
  archiveDescription: (page: number, pages: number) =>
    `Semua berita dalam arsip ini menurut waktu terbit, halaman ${page} dari ${pages}.`,
  older: 'Lebih lama',
  newer: 'Lebih baru',
  emptyEdition: {
    title: 'Belum ada berita',
    text: 'Arsip ini masih kosong. Taruh halaman-halaman tersimpan ke dalam folder seeds, lalu bangun ulang situs ini.',
  },
  notFound: {
    title: 'Halaman ini tidak ada',
    text: 'Alamatnya mungkin salah ketik, atau beritanya sudah tidak ada dalam arsip ini.',
  },
  failures: {
    'not-found': {
      title: 'Berita ini tidak ada',
      text: 'Alamatnya mungkin salah ketik, atau beritanya sudah tidak ada dalam arsip ini.',
    },
    unreachable: {
      title: 'Tidak tersambung',
      text: 'Situs ini tidak dapat dijangkau dari perangkat Anda. Periksa sambungan internet, lalu coba lagi.',
    },
    slow: {
      title: 'Terlalu lama menunggu',
      text: 'Sambungan ada, tetapi jawabannya tidak kunjung datang. Coba lagi nanti.',
    },
    server: {
      title: 'Server sedang bermasalah',
      text: 'Kesalahannya ada di pihak situs ini, bukan pada perangkat Anda. Coba lagi nanti.',
    },
    newer: {
      title: 'Ada versi baru Simak',
      text: 'Halaman ini memerlukan versi yang lebih baru daripada yang terbuka di sini. Muat ulang untuk membacanya.',
    },
    damaged: {
      title: 'Data rusak',
      text: 'Berita ini datang tidak utuh sehingga tidak dapat ditampilkan. Coba muat lagi.',
    },
  },
  crash: {
    title: 'Halaman ini gagal ditampilkan',
    text: 'Ada kesalahan dalam Simak sendiri. Muat ulang halaman; catatan Anda dan arsip ini tidak berubah.',
  },
}

export type InterfaceWords = typeof words
