import { formatCount } from '../../../core/language/format-number.ts'
import { siteDescription, siteName } from '../../../core/publish/site-name.ts'

/** Words that pages need at once. Those of every other language must match its type. */
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
  libraryDescription: 'Berita yang Anda simpan, baca, dan sorot. Semuanya tetap di perangkat ini.',
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
  photoMissing: 'Foto tidak ikut diarsipkan',
  pictureUndescribed: 'Gambar tanpa deskripsi',
  loadPicture: (size: string | null) =>
    size === null ? 'Muat gambar' : `Muat gambar (sekitar ${size})`,
  enlargePicture: 'Perbesar gambar',
  embedMissing: (provider: string) => `Isi dari ${provider} tidak ikut diarsipkan`,
  table: 'Tabel',
  editorsPick: 'Pilihan Editor',
  unplacedLines: 'Baris lain dari halaman ini',
  skippedBlocks: 'Ada bagian halaman ini yang memerlukan versi Simak yang lebih baru.',
  partialNotice: 'Halaman ini hanya diarsipkan sebagian: naskahnya berhenti di sini.',
  missingParts: (from: number, to: number | null) =>
    `Halaman ${from}${to === null ? ' dan seterusnya' : to === from ? '' : `–${to}`} berita ini tidak ikut diarsipkan.`,
  pageCapturedOn: (day: string) => `Halaman ini diarsipkan pada ${day}.`,
  pageCapturedAround: (day: string) => `Halaman ini diarsipkan sekitar ${day}.`,
  knownFromPageOf: (day: string) => `Diketahui dari halaman yang diarsipkan pada ${day}.`,
  knownFromPageAround: (day: string) => `Diketahui dari halaman yang diarsipkan sekitar ${day}.`,
  pageCaptureUnknown: 'Tidak diketahui kapan halaman ini diarsipkan.',
  openOriginal: (host: string) => `Buka halaman asli di ${host}`,
  searchOriginal: (host: string) => `Cari berita aslinya di ${host}`,
  brief: 'Ringkasan',
  briefNotice:
    'Hanya judul, waktu, dan ringkasan berita ini yang diarsipkan. Naskah lengkapnya tidak ada dalam arsip ini.',
  briefWithoutSummary: 'Ringkasan berita ini tidak ikut diarsipkan.',
  savedAddress: 'Alamat tersimpan',
  onlyFrom: {
    addresses:
      'Hanya diketahui dari daftar alamat yang disimpan. Halamannya tidak ada dalam arsip ini.',
    feed: 'Hanya diketahui dari umpan tanpa naskah lengkapnya.',
  },
  savedOn: (day: string) => `Disimpan pada ${day}.`,
  savedAround: (day: string) => `Disimpan sekitar ${day}.`,
  saveUnknown: 'Tidak diketahui kapan disimpan.',
  timeUnknown: 'Waktu terbit tidak diketahui',
  updated: (time: string) => `Diperbarui ${time}`,
  changedTimes: (count: number, time: string | null) =>
    time === null ? `Diubah ${count} kali` : `Diubah ${count} kali, terakhir ${time}`,
  versions: 'Versi berita ini',
  version: (time: string | null) => (time === null ? 'Versi tanpa waktu' : `Versi ${time}`),
  whatChanged: 'Lihat apa yang berubah',
  versionPartial: 'tidak utuh',
  versionShown: 'ditampilkan',
  versionRead: 'sedang dibaca',
  versionNotice: (time: string | null) =>
    time === null
      ? 'Anda membaca versi berita ini yang waktunya tidak diketahui.'
      : `Anda membaca versi berita ini yang diarsipkan ${time}.`,
  versionNewest: 'Baca versi terbaru',
  versionIsShown: 'Buka beritanya',
  loading: 'Memuat…',
  retry: 'Coba lagi',
  toFrontPage: 'Ke halaman depan',
  archivePage: (page: number, pages: number) => `Arsip, halaman ${page} dari ${pages}`,
  archivePages: 'Halaman arsip',
  archiveDescription: (page: number, pages: number) =>
    `Semua berita dalam arsip ini menurut waktu terbit, halaman ${page} dari ${pages}.`,
  latestChanges: 'Perubahan terbaru',
  older: 'Lebih lama',
  newer: 'Lebih baru',
  emptyEdition: {
    title: 'Belum ada berita',
    text: 'Arsip ini masih kosong. Letakkan halaman yang diarsipkan di folder seeds, lalu bangun ulang situs ini.',
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
      text: 'Perangkat Anda tersambung, tetapi situs ini belum menjawab. Coba lagi nanti.',
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
      text: 'Berita ini diterima tidak utuh sehingga tidak dapat ditampilkan. Coba muat lagi.',
    },
  },
  crash: {
    title: 'Halaman ini gagal ditampilkan',
    text: 'Terjadi kesalahan dalam Simak sendiri. Muat ulang halaman; catatan Anda dan arsip ini tidak berubah.',
  },
}

export type InterfaceWords = typeof words
