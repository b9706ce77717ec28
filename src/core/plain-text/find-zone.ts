import {
  findOtherHeading,
  findRelatedHeading,
  isAfterHeading,
  isReadMore,
} from '../capture/related-cues.ts'
import type { Sheet } from '../capture/sheet.ts'
import type { Run } from './find-run.ts'

/** Where the article is on its page. */
export type Zone = {
  /** Index of the first paragraph. */
  textStart: number
  /** Index after the last line of the text. */
  end: number
  /** Whether the capture is an article alone, so that every line of it is kept. */
  isWhole: boolean
  /** The first line below the text, '' where there is none. */
  below: string
}

/** Maximum number of lines above the headline of a page without a menu. */
const maxAbove = 2
/** Maximum number of lines below the prose that still belong to the text: notes, lists of contacts. */
const maxBelow = { always: 3, withoutCues: 12 }

/**
 * Finds where the text begins and ends. An article saved alone is kept whole. On a page with menus, or
 * with lists and buttons below its text, the run of prose ends with its last sentence.
 */
export function findZone(sheet: Sheet, headline: number, run: Run | null, listStart: number): Zone {
  if (run === null) {
    return { textStart: headline + 1, end: listStart, isWhole: true, below: '' }
  }
  const above = sheet.free(0, headline)
  const end = Math.min(Math.max(run.end, headline + 1), listStart)
  const below = sheet.free(end, listStart)
  const hasCues = below.some(
    ({ text }) =>
      findRelatedHeading(text) !== null ||
      findOtherHeading(text) !== null ||
      isAfterHeading(text) ||
      isReadMore(text),
  )
  const isShort = below.length <= (hasCues ? maxBelow.always : maxBelow.withoutCues)
  const isWhole = above.length <= maxAbove && isShort
  return {
    textStart: Math.max(run.start, headline + 1),
    end: isWhole ? listStart : end,
    isWhole,
    below: sheet.lines().find(({ index }) => index >= end)?.text ?? '',
  }
}
