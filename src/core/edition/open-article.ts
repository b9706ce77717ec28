import { type Gist, readBody, type WithBody } from '../article/article-text.ts'
import type { Lead } from './schema.ts'

/** Number of opening paragraphs, counted from the beginning of the body. */
export const openingParagraphs = 4

/** In code units. */
const maxOpening = 3_000

/** The first paragraph sums up an article without a deck. */
function findOpeningStart({ deck }: { deck: string | null }): number {
  return deck === null ? 1 : 0
}

/** Returns the length of what `openArticle` returns, in code units, without the body. */
export function measureOpening(record: { gist: Gist; deck: string | null }): number {
  const lengths = record.gist.paragraphLengths.slice(findOpeningStart(record), openingParagraphs)
  let length = 0
  for (const each of lengths) {
    if (length + each > maxOpening) break
    length += each
  }
  return length
}

/**
 * Returns the paragraphs with which a list opens an article, after the one that sums it up, without links. An
 * article with a deck is summed up by that, so it opens with its first paragraph. A paragraph that would pass
 * `maxLength` code units together with those before it is left out, with all after it.
 */
export function openArticle(
  article: WithBody & { deck: string | null },
  maxLength = maxOpening,
): Lead['opening'] {
  const paragraphs = readBody(article)
    .filter((block) => block.type === 'paragraph')
    .slice(findOpeningStart(article), openingParagraphs)
  const opening: Lead['opening'] = []
  let length = 0
  for (const { text, marks } of paragraphs) {
    length += text.length
    if (length > maxLength) break
    opening.push({ text, marks: marks.filter(({ type }) => type !== 'link') })
  }
  return opening
}
