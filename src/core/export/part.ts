import type { Block, BlockOf } from '../article/block.ts'
import type { Wording } from '../language/wording.ts'

/** A story that an exported article refers to. */
export type StoryPart = {
  headline: string
  language: string
  /** As precise as known; null when its page states none. */
  time: string | null
  href: string | null
}

/** An address with its label. */
export type AddressPart = { label: string; address: string }

/** A block of text. */
export type TextPart = Exclude<Block, BlockOf<'picture'>>

/**
 * One part of an exported article. The union is closed, and each format has a total map of it. Headline,
 * deck, blocks, caption, credit, agency and unplaced lines are in the language of the source; the rest is in
 * the reader's language. A picture consists of its file, where the document contains it, caption and credit.
 */
export type Part =
  | { type: 'headline'; text: string }
  | { type: 'deck'; text: string }
  | { type: 'byline'; text: string }
  /** A picture whose file is part of the document. */
  | { type: 'picture'; src: string; alt: string; width: number; height: number }
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

/** What an export depends on besides the article. */
export type PartOptions = {
  /** Language of the words around the article. */
  wording: Wording
  /** Returns the address of a story that the file can link to, or null. */
  findHref: (slug: string) => string | null
  /** Returns the address of a picture's file inside the document, or null. By default it contains none. */
  findImage?: (path: string) => string | null
  /** Absolute address of the article's own page; null when unknown. */
  address: string | null
}
