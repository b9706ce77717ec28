/** Words of the downloads, of one article and of a selection. */
export const words = {
  plainText: 'Teks polos',
  writing: 'Menyusun berkas…',
  begun: (name: string, missingCount: number) =>
    `Unduhan dimulai: ${name}${missingCount === 0 ? '' : `. ${missingCount} gambar tidak dapat dimuat, sehingga tidak ada di dalamnya.`}`,
  failed:
    'Berkas belum dapat dibuat karena ada bagian Simak yang gagal dimuat. Periksa sambungan internet, lalu coba lagi.',

  title: 'Unduh sebagai buku',
  text: 'Berita yang Anda pilih menjadi satu buku elektronik (EPUB) dengan daftar isi, untuk dibaca di aplikasi buku atau alat baca.',
  stories: 'Berita tersimpan',
  all: (count: number) => `Semua (${count})`,
  make: (count: number) => `Unduh ${count} berita (EPUB)`,
  nothingChosen: 'Belum ada berita yang dipilih. Pilih setidaknya satu.',
  loading: (loadedCount: number, count: number) => `Memuat berita: ${loadedCount} dari ${count}…`,
  loadingPictures: (loadedCount: number, count: number) =>
    `Memuat gambar: ${loadedCount} dari ${count}…`,
  pictured: (count: number, size: string | null) =>
    `Berita ini memuat ${count} gambar${size === null ? '' : ` (${size})`}.`,
  makeWithPictures: 'Unduh dengan gambar',
  makeWithoutPictures: 'Unduh tanpa gambar',
  missing: (count: number) =>
    `${count} berita tidak dapat dimuat, sehingga tidak akan ada dalam buku:`,
  missingAdvice: 'Periksa sambungan internet, lalu tekan lagi tombol di atas. Atau unduh sisanya:',
  makeWithout: (count: number) => `Unduh ${count} berita lainnya`,
  nothingLoaded: 'Tidak satu pun berita dapat dimuat. Periksa sambungan internet, lalu coba lagi.',
  fileName: (day: string) => `pilihan-simak-${day}`,
}

export type DownloadsWords = typeof words
