import type { PublishedFullRecord } from './article-record.ts'
import type { Block } from './block.ts'
import { type Fields, isFields, isListOf } from './fields.ts'
import { isStory } from './recognise-article.ts'
import type { PublishedFullArticle } from './schema.ts'
import { skipUnknownBlocks } from './skip-unknown-blocks.ts'
import type { Story } from './story.ts'

/**
 * The beginning of a full article: all that its page shows above its text, and the first blocks. A page
 * fetches those of its related stories, so that a click shows the new text at once.
 */
export type Beginning = Omit<
  PublishedFullArticle,
  'provenance' | 'related' | 'editorsPick' | 'agency' | 'unplaced'
>

/** What a beginning has where its file does not say it. */
const blank = {
  version: 2,
  type: 'full',
  deck: null,
  section: null,
  updated: null,
  reporters: [],
  editors: [],
  dateline: null,
  figure: null,
  isPartial: false,
} satisfies Partial<Beginning>

/**
 * The first paragraph of most articles has as many. What is below it arrives with the article, before a reader
 * has read so far, and each article carries the beginnings of up to nine others.
 */
const enoughLetters = 150
/** A block may be a long table; one that would make the body longer than this, as JSON, is left out. */
const maxLetters = 4000

/**
 * Cuts the beginning of an article, of 150 letters or more: `cutBeginning(article).body` → its first paragraph, or
 * the first few short ones.
 */
export function cutBeginning(article: PublishedFullRecord): Beginning {
  const { provenance, related, editorsPick, agency, unplaced, text, gist, ...beginning } = article
  return { ...beginning, body: gist.start }
}

/** Takes the first blocks of a body, of 150 letters or more. */
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
 * Writes a beginning for a page that lists its story: without what the story says, and without what is blank.
 * `{ slug: 'banjir', headline: 'Banjir', deck: null, body }` → `{ slug: 'banjir', body }`
 */
export function writeBeginning(beginning: Beginning, story: Story): Fields {
  const known: Fields = { ...blank, ...pickShared(story) }
  const said = Object.entries(beginning).filter(([name, value]) => !isSame(value, known[name]))
  return { ...Object.fromEntries(said), body: beginning.body.map(writeBlock) }
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (isFields(a) && isFields(b) && JSON.stringify(a) === JSON.stringify(b))
}

/** Returns what a story says of an article and its beginning says, too; a summary is no part of it. */
function pickShared({ headline, published, outlet, language, readingMinutes }: Story): Fields {
  return { headline, published, outlet, language, readingMinutes }
}

function writeBlock(block: Block): Fields {
  if (block.type !== 'paragraph' || block.marks.length > 0) return block
  const { marks, ...rest } = block
  return rest
}

/**
 * Returns the beginnings that a file of the build holds, for a page that lists their stories, without those with
 * blocks of an unknown type; none for anything else, because a page can do without. Files of older builds say
 * everything themselves.
 */
export function recogniseBeginnings(value: unknown, related: readonly Story[]): Beginning[] {
  if (!isListOf(isFields, value)) return []
  const shared = new Map<unknown, Fields>(related.map((story) => [story.slug, pickShared(story)]))
  const read = ({ body, ...said }: Fields): Fields => ({
    ...blank,
    ...shared.get(said.slug),
    ...said,
    body: isListOf(isFields, body) ? body.map(readBlock) : body,
  })
  return value.map(read).filter(isBeginning)
}

function readBlock(block: Fields): Fields {
  return block.type === 'paragraph' ? { marks: [], ...block } : block
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
