import { findPictureLabel } from '../capture/credit-cues.ts'
import { findLabel } from '../capture/find-label.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import type { Header } from './header.ts'
import { findPictured } from './header-byline.ts'
import { weighLine } from './weigh-line.ts'

/** In code units. */
export const maxDeck = 400

/** Minimum number of words of a deck. */
const minDeckWords = 5

/** Reads the deck: the first sentence between headline and time. */
export function readDeck(
  sheet: Sheet,
  lines: readonly FreeLine[],
  header: Header,
  isTimed: boolean,
  language: string | undefined,
): void {
  if (!isTimed) return
  const pictured = findPictured(lines)
  const deck = lines.find((line) => isDeck(line.text, language) && !pictured.has(line))
  if (deck === undefined) return
  sheet.claim(deck, 'headline', 'deck')
  header.deck = deck.text
}

function isDeck(text: string, language: string | undefined): boolean {
  return (
    text.length <= maxDeck &&
    text.split(' ').length >= minDeckWords &&
    findLabel(text, language) === undefined &&
    findPictureLabel(text) === null &&
    weighLine(text, false) >= 0
  )
}

/** Reads the deck of a page without a time: the sentence above a byline with a name. */
export function readDeckAboveByline(
  sheet: Sheet,
  [deck, byline]: readonly FreeLine[],
  header: Header,
  language: string | undefined,
): void {
  const name = findLabel(byline?.text ?? '', language)?.name ?? ''
  if (deck === undefined || name === '' || findLabel(deck.text) !== undefined) return
  if (deck.text.length > maxDeck || deck.text.split(' ').length < minDeckWords) return
  sheet.claim(deck, 'headline', 'deck')
  header.deck = deck.text
  header.end = deck.index + 1
}
