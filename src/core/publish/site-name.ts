/** What the site is called, in its pages, its feeds and the previews of its links. */
export const siteName = 'Simak'

/** What the site is, in `siteLanguage`. */
export const siteDescription = 'Arsip berita untuk dibaca dengan tenang.'

/** The language of what the site says about itself, and of its pages before a reader chooses another. */
export const siteLanguage = 'id'
