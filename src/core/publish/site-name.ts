/** The name of the site in pages, feeds and link previews. */
export const siteName = 'Simak'

/** A description of the site, in `siteLanguage`. */
export const siteDescription = 'Arsip berita untuk dibaca dengan tenang.'
