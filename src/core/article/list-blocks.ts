import { formatSummary } from './format-summary.ts'
import type { Block, PublishedArticle } from './schema.ts'

/**
 * The text of an article as blocks, in reading order: the body, and of a brief its summary as the page
 * shows it. Places in a text (anchors, highlights, the sentence being read aloud) count these.
 */
export function listBlocks(article: PublishedArticle): readonly Block[] {
  if (article.type === 'full') return article.body
  const summary = formatSummary(article)
  return summary === null ? [] : [{ type: 'paragraph', text: summary }]
}
