import { findImageType } from '../article/image-type.ts'
import { listPictures } from '../article/list-pictures.ts'
import type { PublishedArticle } from '../article/schema.ts'
import { findDirection } from '../language/find-direction.ts'
import { escapeMarkup } from '../publish/markup.ts'
import { siteName } from '../publish/site-name.ts'
import { writeElement, writeTextElement, writeXmlDocument } from '../publish/xml.ts'
import { type EpubBook, isSingle } from './epub-book.ts'

/** Writes the package document (EPUB 3.3, section 5). */
export function writeEpubPackage(book: EpubBook): string {
  return writeXmlDocument(
    writeElement(
      'package',
      [
        writeElement('metadata', listMetadata(book), {
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        }),
        writeElement('manifest', listManifest(book)),
        writeElement('spine', listSpine(book), {
          'page-progression-direction': findProgression(book),
        }),
      ],
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': book.wording.language,
      },
    ),
  )
}

function listMetadata(book: EpubBook): string[] {
  const { chapters, publishedAt } = book
  const articles = chapters.map(({ article }) => article)
  const outlets = articles.flatMap(({ outlet }) => outlet ?? [])
  const sources = articles.flatMap(({ provenance }) => provenance.url ?? [])
  const languages = chapters.map(({ language }) => language)
  return [
    writeTextElement('dc:identifier', book.identifier, { id: 'identifier' }),
    writeTextElement('dc:title', book.title, {
      'xml:lang': book.titleLanguage,
      dir: findDirection(book.titleLanguage),
    }),
    ...listOnce('dc:language', languages),
    ...listOnce('dc:creator', articles.flatMap(listAuthors)),
    ...listOnce('dc:publisher', outlets),
    ...listOnce('dc:source', sources),
    ...(publishedAt === null ? [] : [writeTextElement('dc:date', publishedAt)]),
    // The maker of the file is neither its author nor its publisher.
    writeTextElement('dc:contributor', siteName, { id: 'maker' }),
    writeMeta('role', 'bkp', { refines: '#maker', scheme: 'marc:relators' }),
    writeMeta('dcterms:modified', book.modifiedAt),
    ...listAccessibility(book),
  ]
}

const features = [
  'structuralNavigation',
  'tableOfContents',
  'readingOrder',
  'displayTransformability',
]

/**
 * Describes the book's accessibility (EPUB Accessibility 1.1, section 2). Text alone is sufficient while every
 * picture has an alternative text of its page.
 */
function listAccessibility({ chapters, images, wording }: EpubBook): string[] {
  const { accessibility, accessibilityPictures } = wording.exports
  const shown = chapters
    .flatMap(({ article }) => listPictures(article))
    .filter(({ file }) => file !== null && images.includes(file.path))
  const hasPictures = shown.length > 0
  const isDescribed = shown.every(({ alt }) => alt !== null)
  return [
    writeMeta('schema:accessMode', 'textual'),
    ...(hasPictures ? [writeMeta('schema:accessMode', 'visual')] : []),
    writeMeta('schema:accessModeSufficient', isDescribed ? 'textual' : 'textual,visual'),
    ...[...features, ...(hasPictures && isDescribed ? ['alternativeText'] : [])].map((feature) =>
      writeMeta('schema:accessibilityFeature', feature),
    ),
    writeMeta('schema:accessibilityHazard', images.some(canMove) ? 'unknown' : 'none'),
    writeMeta('schema:accessibilitySummary', hasPictures ? accessibilityPictures : accessibility),
  ]
}

/** Whether a picture may flash. The build writes stills as JPEG or PNG, but a capture may be published as it is. */
function canMove(path: string): boolean {
  return /\.(?:gif|webp|svg)$/.test(path)
}

function listManifest(book: EpubBook): string[] {
  const { chapters, images } = book
  const html = 'application/xhtml+xml'
  const cover = findCover(book)
  return [
    writeEntry('nav', 'nav.xhtml', html, { properties: 'nav' }),
    writeEntry('style', 'style.css', 'text/css'),
    ...chapters.map(({ path }, index) => writeEntry(`article-${index + 1}`, path, html)),
    ...images.map((path, index) =>
      writeEntry(
        `image-${index + 1}`,
        path.slice(1),
        findImageType(path) ?? '',
        path === cover ? { properties: 'cover-image' } : {},
      ),
    ),
  ]
}

/** A single article has its lead picture as cover; a selection has none, because it is about no one story. */
function findCover(book: EpubBook): string | null {
  const [{ article } = { article: null }] = book.chapters
  if (!isSingle(book) || article?.type !== 'full') return null
  return article.figure?.file?.path ?? null
}

function listSpine(book: EpubBook): string[] {
  const ids = book.chapters.map((_, index) => `article-${index + 1}`)
  return (isSingle(book) ? ids : ['nav', ...ids]).map((idref) =>
    writeTextElement('itemref', '', { idref }),
  )
}

/** Pages turn from right to left only if every chapter is written so. */
function findProgression({ chapters }: EpubBook): 'ltr' | 'rtl' {
  return chapters.every(({ language }) => findDirection(language) === 'rtl') ? 'rtl' : 'ltr'
}

function listAuthors(article: PublishedArticle): readonly string[] {
  if (article.type === 'full' && article.reporters.length > 0) return article.reporters
  return article.outlet === null ? [] : [article.outlet]
}

/** Writes each text once, and omits texts that are empty without the characters that XML forbids. */
function listOnce(name: string, texts: readonly string[]): string[] {
  // White space is escaped too, and an element of nothing else is invalid.
  const shown = texts.filter((text) => escapeMarkup(text.replaceAll(/\s/g, ' ')).trim() !== '')
  return [...new Set(shown)].map((text) => writeTextElement(name, text))
}

function writeMeta(property: string, text: string, attributes: Record<string, string> = {}) {
  return writeTextElement('meta', text, { property, ...attributes })
}

function writeEntry(
  id: string,
  href: string,
  mediaType: string,
  attributes: Record<string, string> = {},
): string {
  return writeTextElement('item', '', { id, href, 'media-type': mediaType, ...attributes })
}
