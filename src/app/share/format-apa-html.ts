import type { PublishedArticle } from '../../core/article/schema.ts'
import type { CitationOptions } from '../../core/citations/citation.ts'
import { listApaPieces } from '../../core/citations/format-apa.ts'
import { escapeMarkup } from '../../core/publish/markup.ts'

/** Formats an APA citation as HTML for the clipboard, so that a pasted title stays in italics. */
export function formatApaHtml(article: PublishedArticle, options: CitationOptions): string {
  return listApaPieces(article, options)
    .map(({ text, isTitle }) => (isTitle ? `<i>${escapeMarkup(text)}</i>` : escapeMarkup(text)))
    .join('')
}
