import { endAtWord } from '../../core/text/end-at-word.ts'
import { findSelectedText } from './find-selected-text.ts'
import { formatTextFragment } from './format-text-fragment.ts'
import { sliceUnits } from './slice-units.ts'

/** Longest selection that the panel shows in full, in UTF-16 code units. */
const maxShown = 120

/** A link to the selected words. */
export type TextLink = {
  /** The start of the words, or all of them. */
  opening: string
  /** The hash that points to them. */
  fragment: string
  /** Index of the body unit in which they start; -1 above the body. */
  unit: number
}

/** Returns a link to the selection in the article's text, or null when nothing is selected. */
export function findTextLink(unitCount: number, language: string): TextLink | null {
  const selected = findSelectedText(unitCount)
  if (selected === null) return null
  const { units, start, end, unit } = selected
  const words = sliceUnits(units, start, end).join(' ')
  return {
    opening: words.length > maxShown ? endAtWord(words.slice(0, maxShown)) : words,
    fragment: formatTextFragment(selected, { pageText: document.body.innerText, language }),
    unit,
  }
}
