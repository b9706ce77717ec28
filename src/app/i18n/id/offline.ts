import { formatCount } from '../../../core/language/format-number.ts'

function inBrackets(size: string | null): string {
  return size === null ? '' : ` (${size})`
}

/** Words of offline reading. */
export const words = {
  status: 'Tidak tersambung.',
  readable: (count: number) =>
    `${formatCount(count, 'id')} berita di perangkat ini tetap dapat dibaca.`,
  library: 'Pustaka',
  frontPage: 'Halaman depan',
  update: 'Versi baru Simak tersedia.',
  reload: 'Muat ulang',
  savedNotCached:
    'Berita ini ada di pustaka Anda, tetapi ruang perangkat penuh sehingga belum dapat dibaca luring.',

  shelf: 'Baca luring',
  unsupported:
    'Peramban ini tidak dapat menyediakan berita untuk dibaca tanpa sambungan, misalnya di jendela privat.',
  listFailed: 'Daftar berita belum dapat dimuat. Periksa sambungan internet, lalu buka lagi.',
  /** `size` is null where it is unknown. */
  cached: (count: number, size: string | null) =>
    `${formatCount(count, 'id')} berita dapat dibaca tanpa sambungan${inBrackets(size)}.`,
  nothingCached: 'Belum ada berita yang dapat dibaca tanpa sambungan.',
  savesItself: 'Berita yang Anda buka atau simpan otomatis dapat dibaca luring.',
  choose: 'Unduh juga yang terbaru:',
  latest: (count: number, size: string) =>
    `Unduh ${formatCount(count, 'id')} berita terbaru (${size})`,
  all: (count: number, size: string) =>
    `Unduh semua ${formatCount(count, 'id')} berita untuk dibaca luring (${size})`,
  progress: (cached: number, total: number) =>
    `Mengunduh: ${formatCount(cached, 'id')} dari ${formatCount(total, 'id')} berkas`,
  cancel: 'Batalkan',
  ends: {
    done: (cached: number) => `Selesai: ${formatCount(cached, 'id')} berkas diunduh.`,
    cancelled: (cached: number) =>
      `Dibatalkan. ${formatCount(cached, 'id')} berkas yang sudah diunduh tetap ada.`,
    full: (cached: number) =>
      `Ruang perangkat penuh. ${formatCount(cached, 'id')} berkas sudah diunduh dan tetap dapat dibaca. Kosongkan ruang, atau pilih jumlah yang lebih kecil.`,
    failed: (cached: number) =>
      `Sambungan terputus. ${formatCount(cached, 'id')} berkas sudah diunduh dan tetap dapat dibaca. Coba lagi setelah tersambung.`,
  },
  remove: 'Hapus berita yang diunduh',
  removed: 'Berita yang diunduh sudah dihapus. Yang Anda simpan di pustaka tetap ada.',
}

export type OfflineWords = typeof words
