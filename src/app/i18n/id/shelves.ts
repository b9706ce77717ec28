import { formatCount } from '../../../core/language/format-number.ts'

/** Words of the library's page: its shelves, then its tools. */
export const words = {
  opening: 'Membuka pustaka…',
  reload: 'Muat ulang halaman',
  unavailable: {
    blocked: {
      title: 'Pustaka tidak dapat dibuka',
      text: 'Peramban tidak memberi tempat menyimpan, misalnya di jendela privat atau bila data situs dimatikan. Izinkan data untuk situs ini, lalu muat ulang halaman. Anda tetap dapat membaca seperti biasa.',
    },
    newer: {
      title: 'Pustaka ini dari versi yang lebih baru',
      text: 'Versi Simak yang lebih baru sudah membuka pustaka ini. Isinya utuh. Muat ulang halaman agar versi itu juga berjalan di sini.',
    },
    failed: {
      title: 'Pustaka gagal dibuka',
      text: 'Peramban tidak dapat membaca pustaka di perangkat ini. Isinya tidak diubah. Muat ulang halaman; bila tetap gagal, mulai ulang peramban.',
    },
  },
  empty: {
    title: 'Pustaka Anda masih kosong',
    text: 'Pustaka terisi sendiri selagi Anda membaca, dan isinya tidak pernah keluar dari perangkat ini. Di sini akan ada:',
  },
  unshown: {
    title: 'Belum ada yang tampil di rak',
    text: 'Perangkat ini menyimpan catatan yang tidak punya rak, misalnya berita yang selesai dibaca atau tempat Anda berhenti mendengarkan. Catatan itu ikut terunduh dan ikut terhapus. Di sini akan ada:',
  },
  onlyDamaged: {
    title: 'Belum ada yang tampil di rak',
    text: 'Pustaka terisi sendiri selagi Anda membaca. Di sini akan ada:',
  },
  deleted: {
    title: 'Pustaka sudah dihapus',
    text: 'Tidak ada yang tersisa di perangkat ini. Pustaka terisi lagi bila Anda membaca atau menyimpan:',
  },
  evicted: {
    title: 'Peramban telah mengosongkan pustaka Anda',
    text: 'Itu terjadi bila ruang perangkat menipis atau data situs dibersihkan. Simak tidak dapat mengembalikannya. Bila Anda pernah mengunduh pustaka, muat berkasnya:',
  },
  acceptLoss: 'Jangan tampilkan lagi',
  damaged: (count: number) =>
    `${count} catatan tidak dapat dibaca, sehingga tidak tampil dan tidak ikut terunduh. Catatan itu tetap ada di perangkat ini.`,
  notPromised:
    'Peramban ini dapat mengosongkan pustaka bila ruang perangkat menipis. Unduh sesekali sebagai cadangan.',

  search: 'Cari di pustaka',
  found: (count: number) => `${formatCount(count, 'id')} ditemukan`,
  nothingFound: (query: string) =>
    `Tidak ada yang cocok dengan “${query}”. Yang dicari: judul, nama media, kata yang disorot, dan catatan.`,
  clearSearch: 'Tampilkan semua',

  shelves: {
    positions: {
      title: 'Lanjutkan membaca',
      empty: 'Berita yang belum selesai Anda baca, dengan tempat Anda berhenti.',
    },
    saved: { title: 'Tersimpan', empty: 'Berita yang Anda simpan dengan tombol “Simpan”.' },
    highlights: {
      title: 'Sorotan dan catatan',
      empty: 'Kata-kata yang Anda sorot dalam berita, dan catatan Anda tentangnya.',
    },
    trails: {
      title: 'Jejak baca',
      empty: 'Jejak Anda dari berita ke berita lewat tautannya.',
    },
    visits: { title: 'Riwayat', empty: 'Berita yang pernah Anda buka, hari demi hari.' },
  },
  listenToAll: 'Dengarkan semua',
  more: (hiddenCount: number) => `Tampilkan lebih banyak (${formatCount(hiddenCount, 'id')} lagi)`,
  remove: 'Hapus',
  removeOf: {
    positions: (what: string) => `Hapus dari lanjutkan membaca: ${what}`,
    saved: (what: string) => `Hapus dari simpanan: ${what}`,
    highlights: (what: string) => `Hapus sorotan: ${what}`,
    trails: (what: string) => `Hapus jejak: ${what}`,
    visits: (what: string) => `Hapus dari riwayat: ${what}`,
  },
  removed: {
    positions: 'Tempat berhenti dihapus.',
    saved: 'Dihapus dari simpanan.',
    highlights: 'Sorotan dihapus.',
    trails: 'Jejak dihapus.',
    visits: 'Dihapus dari riwayat.',
  },
  progress: (percent: number) => `${percent}% dibaca`,
  walkAgain: 'Telusuri lagi',
  walkAgainOf: (what: string) => `Telusuri lagi: ${what}`,

  openHighlight: 'Buka di berita',
  openHighlightOf: (what: string) => `Buka di berita: ${what}`,
  ofVersion: (captured: string) => `Disorot dalam versi lama, diarsipkan: ${captured}`,
  note: 'Catatan',
  addNote: 'Tambah catatan',
  editNote: 'Ubah catatan',
  noteOf: (what: string) => `tentang: ${what}`,
  saveNote: 'Simpan catatan',
  cancel: 'Batal',
  noteSaved: 'Catatan tersimpan.',

  tools: 'Cadangkan dan hapus',
  toolsText:
    'Seluruh pustaka dapat dibawa sebagai satu berkas ke peramban atau perangkat lain, lalu digabungkan di sana tanpa ada yang hilang.',
  download: 'Unduh pustaka (JSON)',
  downloadFailed: 'Pustaka belum terunduh: peramban gagal membacanya. Muat ulang, lalu coba lagi.',
  downloadBook: 'Unduh berita sebagai buku…',
  fileName: (day: string) => `pustaka-simak-${day}.json`,
  load: 'Muat dari berkas…',
  loading: 'Memuat berkas…',
  loaded: (addedCount: number, changedCount: number) =>
    addedCount + changedCount === 0
      ? 'Berkas dibaca. Semua isinya sudah ada di pustaka ini.'
      : `Berkas dimuat: ${formatCount(addedCount, 'id')} catatan ditambahkan, ${formatCount(changedCount, 'id')} diperbarui.`,
  unreadable: 'Berkas ini tidak dapat dibaca. Pilih lagi berkasnya.',
  refusals: {
    'not-json': () => 'Berkas ini ditolak karena bukan JSON.',
    'not-a-library': () => 'Berkas ini ditolak karena bukan pustaka Simak.',
    'newer-version': () =>
      'Berkas ini ditolak karena dibuat oleh versi Simak yang lebih baru. Muat ulang halaman, lalu coba lagi.',
    damaged: (where: string) => `Berkas ini ditolak karena ada isinya yang tidak sah: ${where}.`,
  },
  nothingChanged: 'Pustaka Anda tidak berubah.',
  deleteAll: 'Hapus semuanya',
  deleteText: (counts: string) => `Yang akan dihapus dari perangkat ini: ${counts}.`,
  deleteDamaged: (count: number) => `Ikut terhapus: ${count} catatan yang tidak dapat dibaca.`,
  deleteForGood: 'Penghapusan ini tidak dapat diurungkan.',
  deleteAdvice: 'Unduh pustaka dahulu bila Anda mungkin masih memerlukannya.',
  counts: {
    positions: (count: number) => `${formatCount(count, 'id')} tempat berhenti membaca`,
    saved: (count: number) => `${formatCount(count, 'id')} berita tersimpan`,
    highlights: (count: number) => `${formatCount(count, 'id')} sorotan dan catatannya`,
    trails: (count: number) => `${formatCount(count, 'id')} jejak baca`,
    visits: (count: number) => `${formatCount(count, 'id')} berita dalam riwayat`,
    listening: (count: number) => `${formatCount(count, 'id')} tempat berhenti mendengarkan`,
  },
}

export type ShelvesWords = typeof words
