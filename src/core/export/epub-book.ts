import type { Wording } from '../language/wording.ts'
import type { EpubChapter } from './epub-chapter.ts'

/** The content of a book and its metadata. */
export type EpubBook = {
  chapters: readonly EpubChapter[]
  /** The headline of a single article, else the title of the selection. */
  title: string
  /** Language of the title. */
  titleLanguage: string
  /** Equal for equal articles, on every machine. */
  identifier: string
  /** Publication time as ISO 8601, as precise as known; null when unknown. */
  publishedAt: string | null
  /** When the file was made, in UTC to the second, as EPUB requires. */
  modifiedAt: string
  /** Paths of the pictures' files that the book contains, as on the site: `/media/a.jpg`. */
  images: readonly string[]
  /** Language of the words around the articles. */
  wording: Wording
}

/** Whether the book has one article; such a book has no contents page in its reading order. */
export function isSingle({ chapters }: EpubBook): boolean {
  return chapters.length === 1
}
