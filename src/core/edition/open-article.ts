import type { PublishedFullArticle } from '../article/schema.ts'
import type { Lead } from './schema.ts'

/** Number of opening paragraphs, counted from the beginning of the body. */
const openingParagraphs = 4

/** In code units. */
const maxOpening = 3_000

/**
 * Returns the paragraphs with which a list opens an article, after the one that sums it up, without links. An
 * article with a deck is summed up by that, so it opens with its first paragraph. A paragraph that would pass
 * `maxLength` code units together with those before it is left out, with all after it.
 */
export function openArticle(
  { body, deck }: PublishedFullArticle,
  maxLength = maxOpening,
): Lead['opening'] {
  const paragraphs = body
    .filter((block) => block.type === 'paragraph')
    .slice(deck === null ? 1 : 0, openingParagraphs)
  const opening: Lead['opening'] = []
  let length = 0
  for (const { text, marks } of paragraphs) {
    length += text.length
    if (length > maxLength) break
    opening.push({ text, marks: marks.filter(({ type }) => type !== 'link') })
  }
  return opening
}
