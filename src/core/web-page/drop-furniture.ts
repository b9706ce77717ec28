import type { Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import { hasCue } from './page-cues.ts'
import type { PageMap } from './page-map.ts'
import { countProse } from './prose.ts'

/** A line of which less than this share is not linked is a link. */
const maxPlainShare = 0.2

/** A longer line repeats no headline. In code units. */
const maxHeadline = 500

/**
 * Claims what is not the article's: lines in furniture, by the furniture's name; what stands outside the
 * text; and, inside it, a list of links or a heading at the end that heads nothing. Returns the deck: the
 * newsroom's sentence below the headline, which has no place of its own in an article.
 */
export function dropFurniture(sheet: Sheet, page: Page, map: PageMap): string[] {
  const headline = map.headline === null ? null : headlineKey(page.lines[map.headline]?.text ?? '')
  const deck: string[] = []
  for (const { index, text } of sheet.free()) {
    const line = page.lines[index]
    const isInside = map.scope.start <= index && index < map.scope.end
    if (line === undefined) continue
    if (headline !== null && text.length <= maxHeadline && headlineKey(text) === headline) {
      sheet.claim({ index }, 'headline', 'repeated-headline')
    } else if (isDeck(line, index, map)) {
      sheet.claim({ index }, 'unknown', 'deck')
      deck.push(text)
    } else if (map.furniture[index] !== null) {
      sheet.claim({ index }, 'noise', map.furniture[index] ?? '')
    } else if (!isInside) sheet.claim({ index }, 'noise', 'outside-article')
    else if (index < map.firstProse && isAbove(line, index, map)) {
      sheet.claim({ index }, 'noise', 'above-text')
    } else if (index >= map.lastProse && isLink(line)) {
      sheet.claim({ index }, 'noise', 'links-below-text')
    } else if (index >= map.lastProse && /^h[1-6]$/.test(line.block.name)) {
      sheet.claim({ index }, 'noise', 'heading-of-nothing')
    }
  }
  return deck
}

function isDeck(
  { block }: PageLine,
  index: number,
  { headline, firstProse, scope }: PageMap,
): boolean {
  if (headline === null || index <= headline || index > firstProse || firstProse === scope.end)
    return false
  for (let element: PageElement | null = block; element !== null; element = element.parent) {
    if (element.end - element.start > 3) return false
    if (hasCue(element, 'deck')) return true
  }
  return false
}

/** Between headline and text stand buttons, counts and sections: what is linked, or above the headline. */
function isAbove(line: PageLine, index: number, { headline }: PageMap): boolean {
  if (isLink(line) || (headline !== null && index < headline)) return true
  const isHeading = /^h[2-6]$/.test(line.block.name)
  return !isHeading && line.text.length < 80 && !/[.!?…]["'”’)]*$/u.test(line.text)
}

function isLink(line: PageLine): boolean {
  const linked = line.links.reduce((total, { text }) => total + text.length, 0)
  return (
    linked > 0 &&
    countProse(line) === 0 &&
    line.text.length - linked <= line.text.length * maxPlainShare
  )
}
