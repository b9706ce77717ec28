import type { PublishedArticle } from '../../core/article/schema.ts'
import { formatArticleJson } from '../../core/export/format-article-json.ts'
import { formatMarkdown } from '../../core/export/format-markdown.ts'
import { formatPlainText } from '../../core/export/format-plain-text.ts'
import type { Wording } from '../../core/language/wording.ts'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import type { DownloadedFile } from '../ui/download-file.ts'

/** The file formats of an article, named by extension, in the order of the panel. */
export const articleFormats = ['epub', 'md', 'txt', 'json'] as const
export type ArticleFormat = (typeof articleFormats)[number]

type Options = { wording: Wording; site: SiteAddress }
type Writer = {
  type: string
  write: (
    article: PublishedArticle,
    options: Options,
  ) => DownloadedFile['content'] | Promise<DownloadedFile['content']>
}

/** The media type and the writer of each format. */
export const articleWriters: Record<ArticleFormat, Writer> = {
  epub: {
    type: 'application/epub+zip',
    write: async (article, { wording }) => {
      const { makeEpub } = await import('./make-epub.ts')
      return makeEpub([article], wording)
    },
  },
  md: { type: 'text/markdown;charset=utf-8', write: formatMarkdown },
  txt: { type: 'text/plain;charset=utf-8', write: formatPlainText },
  json: { type: 'application/json', write: formatArticleJson },
}
