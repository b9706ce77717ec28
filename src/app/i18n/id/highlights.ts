/** Words of the highlights, below an article and beside a selection. */
export const words = {
  selection: 'Teks yang dipilih',
  highlight: 'Sorot',
  highlightWithNote: 'Sorot dan catat',
  yourHighlights: 'Sorotan Anda',
  highlightCount: (count: number) => `${count} sorotan`,
  isGone: 'Kata-kata ini tidak ada lagi dalam naskah sekarang.',
  note: 'Catatan Anda',
  addNote: 'Tambah catatan',
  changeNote: 'Ubah catatan',
  saveNote: 'Simpan catatan',
  cancel: 'Batal',
  remove: 'Hapus sorotan',
  highlightSaved: 'Sorotan tersimpan di perangkat ini.',
  highlightRemoved: 'Sorotan dihapus.',
  highlightedAlready: 'Anda sudah menyorot teks ini.',
  highlightNotSaved: 'Sorotan ini tidak tersimpan.',
  noteNotSaved: 'Catatan ini tidak tersimpan.',
  highlightNotRemoved: 'Sorotan ini tidak terhapus.',
}

export type HighlightsWords = typeof words
