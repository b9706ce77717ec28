import type { HeadExtras } from './head-tags.ts'
import type { PageToRender } from './render-page.ts'

/** Accepts the files of a site: pages to be rendered, and texts. They may be written later, in other threads. */
export type PageWriter = {
  page: (file: string, page: PageToRender) => Promise<void>
  text: (file: string, text: string) => Promise<void>
  /** Returns the title that the app gives to a page. */
  findTitle: (path: string, state: PageToRender['state']) => Promise<string>
}

/** Writes the page of a path to a file. */
export type WritePage = (
  file: string,
  path: string,
  state: PageToRender['state'],
  extras?: HeadExtras,
) => Promise<void>
