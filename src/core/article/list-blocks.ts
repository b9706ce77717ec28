import { endAtWord } from '../text/end-at-word.ts'
import type { Block, PublishedArticle } from './schema.ts'

/**
 * The text of an article as blocks, in reading order: the body, and of a brief its summary as the page
 * shows it. Places in a text (anchors, highlights, the sentence being read aloud) count these.
 */
export function listBlocks(article: PublishedArticle): readonly Block[] {
  if (article.type === 'full') return article.body
  const { summary, isTruncated } = article
  if (summary === null) return []
  return [{ type: 'paragraph', text: isTruncated ? endAtWord(summary) : summary }]
}
