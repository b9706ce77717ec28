import type { HeadExtras } from './head-tags.ts'
import type { PageState } from './render-page.ts'

/** Accepts the files of a site: pages to be rendered, and texts. They may be written later, in other threads. */
export type PageWriter = {
  page: (file: string, page: PageToWrite) => Promise<void>
  text: (file: string, text: string) => Promise<void>
  /** Returns the title that the app gives to a page. */
  findTitle: (path: string, state: PageState) => Promise<string>
}

/** A page to be written, with its data as JSON, which is formatted only for a page that is made anew. */
export type PageToWrite = {
  path: string
  /** What its data are made from. */
  madeFrom: string
  formatState: () => string
  extras?: HeadExtras
}

/** Writes the page of a path to a file. */
export type WritePage = (
  file: string,
  path: string,
  state: PageState,
  extras?: HeadExtras,
) => Promise<void>
