import { type Fields, isFields, isListOf } from './fields.ts'
import type { PublishedArticle } from './schema.ts'
import { skipUnknownBlocks } from './skip-unknown-blocks.ts'
import type { Story } from './story.ts'

// Quick checks for documents that the site's build wrote after parsing them completely. They recognise a
// valid document in a few hundred bytes of code, where the schemas take several thousand. A document that
// they reject is parsed by its schema, like every document from elsewhere, such as a library file.

/**
 * Returns a value as an article of the current version, without blocks of an unknown type, which are counted;
 * null for anything else.
 */
export function recogniseArticle(value: unknown): PublishedArticle | null {
  if (!isFields(value)) return null
  const article = value.type === 'full' ? keepKnownBlocks(value) : value
  return isPublishedArticle(article) ? article : null
}

/** Returns null if the body is invalid. */
function keepKnownBlocks(article: Fields): Fields | null {
  if (!isListOf(isTyped, article.body) || article.body.length === 0) return null
  const { body, skipped } = skipUnknownBlocks(article.body)
  return skipped === 0 ? article : { ...article, body, skippedBlocks: skipped }
}

function isPublishedArticle(value: unknown): value is PublishedArticle {
  return (
    isFields(value) &&
    value.version === 2 &&
    hasStoryFields(value) &&
    isFields(value.provenance) &&
    isListOf(isStory, value.related) &&
    (value.type === 'brief' || Array.isArray(value.reporters))
  )
}

/** Whether a value is a story of a list. */
export function isStory(value: unknown): value is Story {
  return isFields(value) && hasStoryFields(value)
}

/** What an article and a story have in common. */
function hasStoryFields({ type, slug, headline, language, published }: Fields): boolean {
  return (
    (type === 'full' || type === 'brief') &&
    [slug, headline, language].every((text) => typeof text === 'string' && text !== '') &&
    typeof published === 'object'
  )
}

function isTyped(value: unknown): value is { type: string } {
  return isFields(value) && typeof value.type === 'string'
}
