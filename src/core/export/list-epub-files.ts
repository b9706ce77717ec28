import type { PublishedArticle } from '../article/schema.ts'
import type { Wording } from '../language/wording.ts'
import { formatPublished } from '../publish/publication-time.ts'
import { writeElement, writeTextElement, writeXmlDocument } from '../publish/xml.ts'
import { nameUrn } from '../text/name-urn.ts'
import { formatDay } from '../time/format-time.ts'
import { formatInstant } from '../time/instant.ts'
import type { EpubBook } from './epub-book.ts'
import { listEpubChapters } from './epub-chapter.ts'
import { epubStyle } from './epub-style.ts'
import { writeEpubArticle } from './write-epub-article.ts'
import { writeEpubNav } from './write-epub-nav.ts'
import { writeEpubPackage } from './write-epub-package.ts'

/** One file of a book. */
export type EpubFile = { path: string; text: string }

/** At least one article, because a book without any is not valid. */
export type EpubArticles = readonly [PublishedArticle, ...PublishedArticle[]]

export type EpubOptions = {
  /** Language of the words around the articles. */
  wording: Wording
  /** When the book is made, in ms since the epoch. */
  exportedAt: number
  /** Paths of the pictures' files that are packed along, below `OEBPS`; by default none. */
  images?: readonly string[]
  /** The reader's zone, in minutes ahead of UTC, for the date in a selection's title. */
  offset: number
}

/**
 * Lists the files of an EPUB 3.3 in packing order: `mimetype` must be first and uncompressed. One article is
 * a book of its own; several are a selection with a contents page.
 */
export function listEpubFiles(articles: EpubArticles, options: EpubOptions): EpubFile[] {
  const book = describeBook(articles, options)
  return [
    { path: 'mimetype', text: 'application/epub+zip' },
    { path: 'META-INF/container.xml', text: writeContainer() },
    { path: 'OEBPS/package.opf', text: writeEpubPackage(book) },
    { path: 'OEBPS/nav.xhtml', text: writeEpubNav(book) },
    { path: 'OEBPS/style.css', text: epubStyle },
    ...book.chapters.map((chapter) => ({
      path: `OEBPS/${chapter.path}`,
      text: writeEpubArticle(chapter, book.chapters, book),
    })),
  ]
}

function describeBook(articles: EpubArticles, options: EpubOptions): EpubBook {
  const { wording, exportedAt, offset, images = [] } = options
  const chapters = listEpubChapters(articles)
  const [first, ...others] = chapters
  const isSelection = first === undefined || others.length > 0
  const day = formatDay(exportedAt, offset, wording.time, { year: true })
  return {
    chapters,
    title: isSelection ? wording.exports.selection(day) : first.title,
    titleLanguage: isSelection ? wording.language : first.language,
    identifier: nameUrn(
      ['epub', ...articles.map(({ outlet, slug }) => `${outlet ?? ''}\n${slug}`)].join('\n'),
    ),
    publishedAt: isSelection
      ? formatInstant(exportedAt, offset).slice(0, 10)
      : formatPublished(first.article.published),
    modifiedAt: `${formatInstant(exportedAt, 0).slice(0, 19)}Z`,
    wording,
    images,
  }
}

function writeContainer(): string {
  const rootfile = writeTextElement('rootfile', '', {
    'full-path': 'OEBPS/package.opf',
    'media-type': 'application/oebps-package+xml',
  })
  return writeXmlDocument(
    writeElement('container', [writeElement('rootfiles', [rootfile])], {
      version: '1.0',
      xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container',
    }),
  )
}
