import { findOtherHeading, findRelatedHeading, isClosingLabel } from '../capture/related-cues.ts'
import type { Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'

/**
 * Claims what stands around the text of a plain-text page and is none: the headline once more, as the
 * words of the picture, and headings at the end that head nothing.
 */
export function dropEnds(sheet: Sheet, headline: string, from: number, to: number): void {
  const lines = sheet.free(from, to)
  const [first] = lines
  if (first !== undefined && headlineKey(first.text) === headlineKey(headline)) {
    sheet.claim(first, 'headline', 'repeated-headline')
  }
  // The last paragraph is never one: a text of one line that reads "Video" keeps it.
  for (const line of lines.slice(1).reverse()) {
    const isHeading =
      findRelatedHeading(line.text) !== null ||
      findOtherHeading(line.text) !== null ||
      isClosingLabel(line.text)
    if (!isHeading) return
    sheet.claim(line, 'noise', 'heading-of-nothing')
  }
}
