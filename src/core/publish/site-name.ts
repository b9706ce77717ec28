/** What the site is called, in its pages, its feeds and the previews of its links. */
export const siteName = 'Simak'

/** What the site is, in `siteLanguage`. */
export const siteDescription = 'Arsip berita untuk dibaca dengan tenang.'
