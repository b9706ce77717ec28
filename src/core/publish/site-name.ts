/** What the site is called, in its pages, its feeds and the previews of its links. */
export const siteName = 'Simak'

/** What the site is, in the language of its interface. */
export const siteDescription = 'Arsip berita untuk dibaca dengan tenang.'

/** The language of the interface, and so of what the site says about itself. */
export const siteLanguage = 'id'
