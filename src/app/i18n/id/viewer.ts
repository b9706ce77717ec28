/** Words of the enlarged picture. */
export const words = {
  title: 'Gambar diperbesar',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  area: 'Gambar; geser untuk melihat bagian lain',
}

export type ViewerWords = typeof words
