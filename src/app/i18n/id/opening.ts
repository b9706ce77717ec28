/**
 * The page that is shown offline until the app fills it. It is prerendered, and so in the language of the
 * site's pages alone.
 */
export const words = {
  title: 'Membuka dari perangkat ini',
  text: 'Situs ini sedang tidak dapat dijangkau. Bila halaman ini pernah Anda buka atau simpan, sebentar lagi ia tampil. Bila tidak, muat ulang setelah tersambung.',
}
