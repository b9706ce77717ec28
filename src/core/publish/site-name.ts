/** The name of the site in pages, feeds and link previews. */
export const siteName = 'Simak'

/** A description of the site, in `siteLanguage`. */
export const siteDescription = 'Arsip berita untuk dibaca dengan tenang.'

/** Alternative text of a picture for which its page states none, in the site's language. */
export const undescribedPicture = 'Gambar tanpa deskripsi'
