import type { Block, BlockOf } from '../article/block.ts'
import type { Wording } from '../language/wording.ts'

/** A story that an exported article points to. */
export type StoryPart = {
  headline: string
  language: string
  /** As precisely as it is known; null when its page states none. */
  time: string | null
  href: string | null
}

/** An address under its label. */
export type AddressPart = { label: string; address: string }

/** A block of the article's text. */
export type TextPart = Exclude<Block, BlockOf<'picture'>>

/**
 * One part of an exported article. The union is closed: each format has a total map of it. Headline, deck,
 * blocks, caption, credit, agency and lines are the source's words; the rest is in the reader's language.
 * A picture is its caption and its credit, since no file of it is exported.
 */
export type Part =
  | { type: 'headline'; text: string }
  | { type: 'deck'; text: string }
  | { type: 'byline'; text: string }
  | { type: 'caption'; label: string; text: string }
  | { type: 'credit'; label: string; text: string }
  | TextPart
  | { type: 'notice'; text: string }
  | { type: 'pick'; label: string; headline: string; href: string | null }
  | { type: 'agency'; text: string }
  | { type: 'unplaced'; label: string; lines: readonly string[] }
  | { type: 'provenance'; text: string; addresses: readonly AddressPart[] }
  | { type: 'related'; label: string; stories: readonly StoryPart[] }

/** A part of one type. */
export type PartOf<Type extends Part['type']> = Extract<Part, { type: Type }>

/** What an export depends on beside the article. */
export type PartOptions = {
  /** What the words around the article are in. */
  wording: Wording
  /** Where the file can link to a story; null where it cannot. */
  findHref: (slug: string) => string | null
  /** Absolute address of the article's own page in the archive; null when it has none. */
  address: string | null
}
