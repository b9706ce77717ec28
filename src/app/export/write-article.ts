import type { PublishedArticle } from '../../core/article/schema.ts'
import { formatArticleJson } from '../../core/export/format-article-json.ts'
import { formatMarkdown } from '../../core/export/format-markdown.ts'
import { formatPlainText } from '../../core/export/format-plain-text.ts'
import { listBookImages } from '../../core/export/list-book-images.ts'
import type { Wording } from '../../core/language/wording.ts'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import type { DownloadsWords } from '../i18n/id/downloads.ts'
import type { DownloadedFile } from '../ui/download-file.ts'

/** The file formats of an article, named by extension, in the order of the panel. */
export const articleFormats = ['epub', 'md', 'txt', 'json'] as const
export type ArticleFormat = (typeof articleFormats)[number]

type Options = {
  wording: Wording
  site: SiteAddress
  /** Is called while the pictures of the file are loading. */
  onProgress: (doneCount: number, count: number) => void
}

/** The content of a file, and the number of pictures that it lacks because they failed to load. */
type Written = { content: DownloadedFile['content']; missingCount: number }

type Writer = {
  /** The format's name, which few formats translate. */
  name: (words: DownloadsWords) => string
  /** The media type of the file. */
  type: string
  write: (article: PublishedArticle, options: Options) => Written | Promise<Written>
}

/** The name, media type and writer of each format. */
export const articleWriters: Record<ArticleFormat, Writer> = {
  epub: {
    name: () => 'EPUB',
    type: 'application/epub+zip',
    write: async (article, { wording, onProgress }) => {
      const { makeEpub } = await import('./make-epub.ts')
      const images = listBookImages([article])
      return makeEpub([article], {
        wording,
        images,
        onProgress: (doneCount) => onProgress(doneCount, images.length),
      })
    },
  },
  md: {
    name: () => 'Markdown',
    type: 'text/markdown;charset=utf-8',
    write: (article, options) => writeWhole(formatMarkdown(article, options)),
  },
  txt: {
    name: ({ plainText }) => plainText,
    type: 'text/plain;charset=utf-8',
    write: (article, options) => writeWhole(formatPlainText(article, options)),
  },
  json: {
    name: () => 'JSON',
    type: 'application/json',
    write: (article, { site }) => writeWhole(formatArticleJson(article, site)),
  },
}

/** A file that contains no pictures, and so lacks none. */
function writeWhole(content: string): Written {
  return { content, missingCount: 0 }
}
