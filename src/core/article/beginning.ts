import type { PublishedFullRecord } from './article-record.ts'
import type { Block } from './block.ts'
import { isFields, isListOf } from './fields.ts'
import { isStory } from './recognise-article.ts'
import type { PublishedFullArticle } from './schema.ts'
import { skipUnknownBlocks } from './skip-unknown-blocks.ts'

/**
 * The beginning of a full article: all that its page shows above its text, and the first blocks. A page
 * fetches those of its related stories, so that a click shows the new text at once.
 */
export type Beginning = Omit<
  PublishedFullArticle,
  'provenance' | 'related' | 'editorsPick' | 'agency' | 'unplaced'
>

/**
 * The first paragraph of most articles has as many. What is below it arrives with the article, before a reader
 * has read so far, and each article carries the beginnings of up to nine others.
 */
const enoughLetters = 200
/** A block may be a long table; one that would make the body longer than this, as JSON, is left out. */
const maxLetters = 4000

/**
 * Cuts the beginning of an article, of 200 letters or more: `cutBeginning(article).body` → its first paragraph, or
 * the first few short ones.
 */
export function cutBeginning(article: PublishedFullRecord): Beginning {
  const { provenance, related, editorsPick, agency, unplaced, text, gist, ...beginning } = article
  return { ...beginning, body: gist.start }
}

/** Takes the first blocks of a body, of 200 letters or more. */
export function takeStart(body: readonly Block[]): Block[] {
  const first: Block[] = []
  let letters = 0
  for (const block of body) {
    if (letters >= enoughLetters || JSON.stringify([...first, block]).length > maxLetters) break
    first.push(block)
    if ('text' in block) letters += block.text?.length ?? 0
  }
  return first
}

/**
 * Returns the beginnings that a file of the build holds, without those with blocks of an unknown type; none for
 * anything else, because a page can do without.
 */
export function recogniseBeginnings(value: unknown): Beginning[] {
  return Array.isArray(value) ? value.filter(isBeginning) : []
}

function isBeginning(value: unknown): value is Beginning {
  if (!isFields(value)) return false
  const { version, type, reporters, editors, body } = value
  return (
    version === 2 &&
    type === 'full' &&
    isStory(value) &&
    [reporters, editors].every(Array.isArray) &&
    isListOf(isTyped, body) &&
    skipUnknownBlocks(body).skipped === 0
  )
}

function isTyped(value: unknown): value is { type: string } {
  return isFields(value) && typeof value.type === 'string'
}
