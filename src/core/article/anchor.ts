import * as v from 'valibot'
import { findUnsafeCharacter } from '../text/clean-text.ts'
import { isInPair } from './mark.ts'

/** Code units after the place that an anchor stores. */
const maxQuote = 64
/** Code units before the place that an anchor stores. */
const maxPrefix = 32
/** Fewer code units than this occur in any text, so they prove nothing. */
const minPiece = 16

/** A whole number from 0 to `max`. */
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

/** A place in an article's text that survives another type size and small edits of the article. */
export const AnchorSchema = v.pipe(
  v.object({
    /** Index of the text unit in `listTextUnits`. The name is stored: in version 1 each block was one unit. */
    block: count(100_000),
    /** UTF-16 offset into the unit's own text. */
    offset: count(50_000),
    /** The text after the place; empty at the end of a unit. */
    quote: words(maxQuote),
    /** The text before the place; empty at the start of a unit. */
    prefix: words(maxPrefix),
  }),
  v.check(({ quote, prefix }) => quote + prefix !== '', 'An anchor remembers some text.'),
)
export type Anchor = v.InferOutput<typeof AnchorSchema>

/** A part of an anchor's words to search for. */
type Piece = {
  text: string
  /** Distance from the start of the piece to the place, in code units; the place may be outside the piece. */
  shift: number
  /** Whether the piece is so short that it proves a place only where it occurs once in the article. */
  isScrap: boolean
}

/** A place in an article's text: the index of a text unit, and a UTF-16 offset into its own text. */
export type Place = { unit: number; offset: number }

/**
 * Creates an anchor for a place. Returns null when the article has no such place, or no text there to find it
 * by, as in an empty cell. Never splits a character.
 */
export function createAnchor(
  units: readonly { text: string }[],
  unit: number,
  offset: number,
): Anchor | null {
  const text = units[unit]?.text
  if (text === undefined || text === '' || !Number.isInteger(offset)) return null
  if (offset < 0 || offset > text.length) return null
  const at = isInPair(text, offset) ? offset - 1 : offset
  const from = Math.max(0, at - maxPrefix)
  const to = at + maxQuote
  return {
    block: unit,
    offset: at,
    quote: text.slice(at, isInPair(text, to) ? to - 1 : to),
    prefix: text.slice(isInPair(text, from) ? from + 1 : from, at),
  }
}

/**
 * Finds the place of an anchor: where it was; else by all its words, in the nearest unit that contains them;
 * else by shorter and shorter pieces, those closest to the place first. Returns null when none of the text
 * is left, because any place would be a guess.
 */
export function findAnchor(units: readonly { text: string }[], anchor: Anchor): Place | null {
  const { block: unit, offset, quote, prefix } = anchor
  const isThere = units[unit]?.text.startsWith(prefix + quote, offset - prefix.length) ?? false
  if (isThere) return { unit, offset }
  for (const piece of listPieces(anchor)) {
    const found = findPiece(units, piece, anchor)
    if (found !== null) return found
  }
  return null
}

/** Lists the pieces to search for, the most reliable first. */
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

function findPiece(units: readonly { text: string }[], piece: Piece, anchor: Anchor): Place | null {
  const places = units.flatMap(({ text }, unit) =>
    listOccurrences(text, piece.text).map((index) => {
      const offset = Math.min(Math.max(index + piece.shift, 0), text.length)
      return { unit, offset: isInPair(text, offset) ? offset - 1 : offset, text }
    }),
  )
  if (piece.isScrap && places.length > 1) return null
  const [best] = places
    .map((place) => ({ ...place, agreement: countAgreement(place, anchor.prefix) }))
    .sort(
      (a, b) =>
        Math.abs(a.unit - anchor.block) - Math.abs(b.unit - anchor.block) ||
        // Below wins over above: articles gain more paragraphs than they lose.
        b.unit - a.unit ||
        b.agreement - a.agreement ||
        Math.abs(a.offset - anchor.offset) - Math.abs(b.offset - anchor.offset),
    )
  return best === undefined ? null : { unit: best.unit, offset: best.offset }
}

function listOccurrences(text: string, piece: string): number[] {
  // A piece this short was the whole unit, and only matches a whole unit.
  if (piece.length < minPiece) return text === piece ? [0] : []
  const found: number[] = []
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) found.push(at)
  return found
}

/** Counts the code units before an offset that equal the end of the prefix. */
function countAgreement({ text, offset }: { text: string; offset: number }, prefix: string) {
  let length = 0
  while (length < prefix.length && text[offset - 1 - length] === prefix.at(-1 - length)) {
    length += 1
  }
  return length
}
