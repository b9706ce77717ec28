/** The pages of the reader's own tools, loaded as one chunk when one of them is opened. */
export { LibraryPage } from './library-page.tsx'
export { SearchPage } from './search-page.tsx'
