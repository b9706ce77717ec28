import type { Wording } from '../language/wording.ts'
import type { EpubChapter } from './epub-chapter.ts'

/** What a book says of itself beside its chapters. */
export type EpubBook = {
  chapters: readonly EpubChapter[]
  /** The headline of a single article, else a title of the selection. */
  title: string
  /** Language of the title. */
  titleLanguage: string
  /** The same for the same articles, on every machine. */
  identifier: string
  /** When it was published, as ISO 8601, as far as that is known; null when it is not. */
  publishedAt: string | null
  /** When the file was made, in UTC and to the second, as EPUB wants it. */
  modifiedAt: string
  /** What the words around the articles are in. */
  wording: Wording
}

/** Whether it holds one article: such a book has no page of contents among its pages. */
export function isSingle({ chapters }: EpubBook): boolean {
  return chapters.length === 1
}
