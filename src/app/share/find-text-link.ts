import { endAtWord } from '../../core/text/end-at-word.ts'
import { findSelectedText } from './find-selected-text.ts'
import { formatTextFragment } from './format-text-fragment.ts'
import { sliceBlocks } from './slice-blocks.ts'

/** UTF-16 code units of selected words that are shown. */
const maxShown = 120

/** Selected words as something to link to. */
export type TextLink = {
  /** The words, or the first of them. */
  opening: string
  /** The hash that leads to them. */
  fragment: string
  /** Which block of the article they begin in, from 0; -1 above the first. */
  block: number
}

/** What is selected in the article's text; null where nothing is. */
export function findTextLink(blockCount: number, language: string): TextLink | null {
  const selected = findSelectedText(blockCount)
  if (selected === null) return null
  const { blocks, start, end, block } = selected
  const words = sliceBlocks(blocks, start, end).join(' ')
  return {
    opening: words.length > maxShown ? endAtWord(words.slice(0, maxShown)) : words,
    fragment: formatTextFragment(selected, { pageText: document.body.innerText, language }),
    block,
  }
}
