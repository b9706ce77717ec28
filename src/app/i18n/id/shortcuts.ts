/** Words of the list of keyboard shortcuts. */
export const words = {
  title: 'Pintasan papan tik',
  intro:
    'Tekan satu tombol saja, di luar kotak isian. Tombol panah tetap menggulir halaman. Pintasan dapat dimatikan di Tampilan.',
  isOff: 'Pintasan sedang dimatikan. Nyalakan lagi di Tampilan.',
  names: {
    next: 'Judul berikutnya',
    previous: 'Judul sebelumnya',
    earlier: 'Tanggal sebelumnya',
    later: 'Tanggal berikutnya',
    listen: 'Dengarkan artikel ini',
    save: 'Simpan, atau hapus dari simpanan',
    highlight: 'Sorot teks yang dipilih',
    settings: 'Tampilan',
    archive: 'Arsip',
    library: 'Pustaka',
    search: 'Cari dalam arsip',
    front: 'Halaman depan',
    help: 'Daftar ini',
  },
}

export type ShortcutsWords = typeof words
