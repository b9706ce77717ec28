import type { PublishedArticle } from '../../core/article/schema.ts'
import { formatArticleJson } from '../../core/export/format-article-json.ts'
import { formatMarkdown } from '../../core/export/format-markdown.ts'
import { formatPlainText } from '../../core/export/format-plain-text.ts'
import type { Wording } from '../../core/language/wording.ts'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import type { DownloadsWords } from '../i18n/id/downloads.ts'
import type { DownloadedFile } from '../ui/download-file.ts'

/** The file formats of an article, named by extension, in the order of the panel. */
export const articleFormats = ['epub', 'md', 'txt', 'json'] as const
export type ArticleFormat = (typeof articleFormats)[number]

type Options = { wording: Wording; site: SiteAddress }
type Writer = {
  /** The format's name, which few formats translate. */
  name: (words: DownloadsWords) => string
  /** The media type of the file. */
  type: string
  write: (
    article: PublishedArticle,
    options: Options,
  ) => DownloadedFile['content'] | Promise<DownloadedFile['content']>
}

/** The name, media type and writer of each format. */
export const articleWriters: Record<ArticleFormat, Writer> = {
  epub: {
    name: () => 'EPUB',
    type: 'application/epub+zip',
    write: async (article, { wording }) => {
      const { makeEpub } = await import('./make-epub.ts')
      return makeEpub([article], wording)
    },
  },
  md: { name: () => 'Markdown', type: 'text/markdown;charset=utf-8', write: formatMarkdown },
  txt: {
    name: ({ plainText }) => plainText,
    type: 'text/plain;charset=utf-8',
    write: formatPlainText,
  },
  json: { name: () => 'JSON', type: 'application/json', write: formatArticleJson },
}
