/**
 * Words of the empty page for offline. It is prerendered, so they exist only in the language of the
 * prerendered pages.
 */
export const words = {
  title: 'Membuka dari perangkat ini',
  text: 'Situs ini sedang tidak dapat dijangkau. Bila halaman ini pernah Anda buka atau simpan, sebentar lagi ia tampil. Bila tidak, muat ulang setelah tersambung.',
}
