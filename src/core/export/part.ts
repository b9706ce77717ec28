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

/** A picture whose file the document shows or names, with its caption and credit. */
export type PicturePart = {
  type: 'picture'
  src: string
  width: number
  height: number
  /** In the reader's language if the page states no alternative text. */
  alt: string
  isDescribed: boolean
  label: string
  caption: string | null
  credit: { label: string; text: string } | null
}

/** A block of text. */
export type TextPart = Exclude<Block, BlockOf<'picture'>>

/**
 * One part of an exported article. The union is closed, and each format has a total map of it. Headline,
 * deck, blocks, caption, credit, agency and unplaced lines are in the language of the source; the rest is in
 * the reader's language. A picture without a file in the document consists of caption and credit.
 */
export type Part =
  | { type: 'headline'; text: string }
  | { type: 'deck'; text: string }
  | { type: 'byline'; text: string }
  | PicturePart
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
  /** Returns the address at which the document shows a picture's file, or null. */
  findImage: (path: string) => string | null
  /** Absolute address of the article's own page; null when unknown. */
  address: string | null
}
