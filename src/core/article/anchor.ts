import * as v from 'valibot'
import { findUnsafeCharacter } from '../text/clean-text.ts'
import { isInPair } from './mark.ts'

/** Code units of the text from the place on that an anchor remembers. */
const maxQuote = 64
/** Code units of the text before the place that an anchor remembers. */
const maxPrefix = 32
/** Fewer code units than this are found in any text, so they prove no place. */
const minPiece = 16

/** A whole number from 0 on. */
function count(max: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))
}

function words(maxLength: number) {
  return v.pipe(
    v.string(),
    v.maxLength(maxLength, `Expected at most ${maxLength} UTF-16 code units.`),
    v.check(
      (value) => findUnsafeCharacter(value) === null,
      'Text must not hold control characters, line breaks or bidirectional overrides.',
    ),
  )
}

/** A place in an article's text that outlives another type size and small edits of the article. */
export const AnchorSchema = v.pipe(
  v.object({
    /** The text unit, from 0, as `listTextUnits` counts; in version 1 each block was one unit. */
    block: count(100_000),
    /** UTF-16 code units into the block's own text. */
    offset: count(50_000),
    /** The text from the place on; empty at the end of a block. */
    quote: words(maxQuote),
    /** The text before the place; empty at the beginning of a block. */
    prefix: words(maxPrefix),
  }),
  v.check(({ quote, prefix }) => quote + prefix !== '', 'An anchor remembers some text.'),
)
export type Anchor = v.InferOutput<typeof AnchorSchema>

/** Some of an anchor's words, to be looked for. */
type Piece = {
  text: string
  /** Code units from the beginning of the piece to the place, which may stand outside of the piece. */
  shift: number
  /** True for words so few that they are believed only where they stand once in the article. */
  isScrap: boolean
}

/** A place in an article's text: a text unit, from 0, and a UTF-16 offset into its own text. */
export type Place = { block: number; offset: number }

/**
 * Remembers a place; null where the article has no such place, or no text there to know it by, as in an
 * empty cell. No character is cut in two.
 */
export function createAnchor(
  blocks: readonly { text: string }[],
  block: number,
  offset: number,
): Anchor | null {
  const text = blocks[block]?.text
  if (text === undefined || text === '' || !Number.isInteger(offset)) return null
  if (offset < 0 || offset > text.length) return null
  const at = isInPair(text, offset) ? offset - 1 : offset
  const from = Math.max(0, at - maxPrefix)
  const to = at + maxQuote
  return {
    block,
    offset: at,
    quote: text.slice(at, isInPair(text, to) ? to - 1 : to),
    prefix: text.slice(isInPair(text, from) ? from + 1 : from, at),
  }
}

/**
 * Finds a remembered place again: where it was; else by its words, in the block nearest to where they
 * were; else by ever shorter pieces of them, those next to the place first, each as far from the place as
 * it was. Null when none of the text is left: the beginning of a block of other words would be a guess.
 */
export function findAnchor(blocks: readonly { text: string }[], anchor: Anchor): Place | null {
  const { block, offset, quote, prefix } = anchor
  const isThere = blocks[block]?.text.startsWith(prefix + quote, offset - prefix.length) ?? false
  if (isThere) return { block, offset }
  for (const piece of listPieces(anchor)) {
    const found = findPiece(blocks, piece, anchor)
    if (found !== null) return found
  }
  return null
}

/** What to look for, the surest first. */
function listPieces({ quote, prefix }: Anchor): Piece[] {
  const whole = prefix + quote
  const at = prefix.length
  const pieces: Piece[] = [{ text: whole, shift: at, isScrap: false }]
  if (quote.length >= minPiece) pieces.push({ text: quote, shift: 0, isScrap: false })
  for (const size of [2 * minPiece, minPiece]) {
    const starts = Array.from({ length: Math.max(0, whole.length - size + 1) }, (_, start) => start)
    const distance = (start: number) => Math.max(start - at, at - size - start, 0)
    starts.sort((a, b) => distance(a) - distance(b) || b - a)
    for (const start of starts) {
      pieces.push({ text: whole.slice(start, start + size), shift: at - start, isScrap: true })
    }
  }
  return pieces
}

function findPiece(
  blocks: readonly { text: string }[],
  piece: Piece,
  anchor: Anchor,
): Place | null {
  const places = blocks.flatMap(({ text }, block) =>
    listOccurrences(text, piece.text).map((index) => {
      const offset = Math.min(Math.max(index + piece.shift, 0), text.length)
      return { block, offset: isInPair(text, offset) ? offset - 1 : offset, text }
    }),
  )
  if (piece.isScrap && places.length > 1) return null
  const [best] = places
    .map((place) => ({ ...place, agreement: countAgreement(place, anchor.prefix) }))
    .sort(
      (a, b) =>
        Math.abs(a.block - anchor.block) - Math.abs(b.block - anchor.block) ||
        // As near above as below: more paragraphs are added to an article than taken out.
        b.block - a.block ||
        b.agreement - a.agreement ||
        Math.abs(a.offset - anchor.offset) - Math.abs(b.offset - anchor.offset),
    )
  return best === undefined ? null : { block: best.block, offset: best.offset }
}

function listOccurrences(text: string, piece: string): number[] {
  // Words this few were the whole block, and are known again only as a whole block.
  if (piece.length < minPiece) return text === piece ? [0] : []
  const found: number[] = []
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) found.push(at)
  return found
}

/** How many code units before the place are those that stood there. */
function countAgreement({ text, offset }: { text: string; offset: number }, prefix: string) {
  let length = 0
  while (length < prefix.length && text[offset - 1 - length] === prefix.at(-1 - length)) {
    length += 1
  }
  return length
}
