import { findPrintedTime, listPrintedTimes } from '../capture/find-printed-time.ts'
import { cutOtherCalendar } from '../capture/other-calendars.ts'
import { splitWords } from '../capture/picture-words.ts'
import { headlineKey } from '../text/slug.ts'
import { namesWriters } from './byline-pieces.ts'
import { findScope } from './find-scope.ts'
import { listOwnAsides } from './own-asides.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import { hasCue } from './page-cues.ts'
import { listFurniture } from './page-furniture.ts'
import { findHeaderEnd } from './page-header.ts'
import { findStoryScope, weighCaptions } from './photo-story.ts'
import { countProse, type Range, sumProse } from './prose.ts'

/** Where on a page its article is. */
export type PageMap = {
  /** Index of the headline's line, null when no line is it. */
  headline: number | null
  /** What holds the article's text. */
  scope: Range
  /** Index after the last line of the header: headline, deck, byline and time. */
  headerEnd: number
  /** Index of the first line of prose in the scope; its end when there is none. */
  firstProse: number
  /** Index after the last line of prose in the scope; its start when there is none. */
  lastProse: number
  /** From a little above the headline to a little below the text: where time and byline are looked for. */
  zone: Range
  /** For each line the furniture that holds it, or null. */
  furniture: readonly (string | null)[]
}

/** Comparing each line with the text for machines grows with their product. Pages have some hundred. */
const maxLinesToCompare = 5_000

/** So many lines above the headline and below the text still belong to the article. */
const zoneLines = { above: 5, below: 16 }

/** The least characters of a paragraph: of a text that has none, its short lines are the text. */
const usual = 50
const minimums = [usual, 15, 1]

/** Finds the article on a page: by marks where there are some, otherwise by the amount of prose. */
export function mapPage(page: Page, headline: number | null, articleBody: string | null): PageMap {
  const whole = { start: 0, end: page.lines.length }
  const headerEnd = headline === null ? 0 : findHeaderEnd(page.lines, headline)
  for (const least of minimums) {
    const plain = page.lines.map((line, index) => weigh(line, index, headline, headerEnd, least))
    const captions = weighCaptions(page, headline, plain)
    const weights =
      captions === null ? plain : plain.map((weight, index) => weight + (captions[index] ?? 0))
    const furniture = listFurniture(page, headline, sumProse(weights))
    const bodyKey =
      articleBody === null || page.lines.length > maxLinesToCompare
        ? null
        : headlineKey(articleBody)
    const prose = sumProse(
      weights.map((weight, index) => {
        if (furniture[index] !== null || weight === 0) return 0
        // Text that the page repeats for machines certainly belongs to the article.
        const isSure = bodyKey?.includes(headlineKey(page.lines[index]?.text ?? '')) === true
        return isSure ? weight * 3 : weight
      }),
    )
    if (prose.between(whole) === 0 && least > 1) continue
    const story =
      captions === null || headline === null ? null : findStoryScope(page, headline, captions)
    const { others, ...scope } =
      story === null ? findScope(page, headline, prose) : { ...story, others: [] }
    const held = furniture.slice()
    for (const { start, end } of others) {
      for (let index = start; index < end; index += 1) held[index] ??= 'beside-text'
    }
    const isProse = (index: number) =>
      held[index] === null && prose.between({ start: index, end: index + 1 }) > 0
    const found = findProse(scope, isProse)
    for (const { start, end } of listOwnAsides(page, { headline, ...found, furniture: held })) {
      for (let index = start; index < end; index += 1) {
        if (held[index] === 'side-column') held[index] = null
      }
    }
    return {
      headline,
      scope,
      headerEnd,
      ...found,
      zone: findZone(page, headline, scope),
      furniture: held,
    }
  }
  throw new Error('The last minimum always gives a map.')
}

/** What a line adds to the prose around it. Headline, headings and captions are no prose. */
function weigh(
  line: PageLine,
  index: number,
  headline: number | null,
  headerEnd: number,
  least: number,
): number {
  if (index === headline || isApart(line.block)) return 0
  if (headline !== null && index > headline && index < headerEnd) return 0
  if (least < usual) {
    // Among short lines there are those of the header, too.
    if (headline !== null && index < headline) return 0
    if (findPrintedTime(line.text) !== null || hasCue(line.block, 'author')) return 0
  }
  const prose = countProse(line, least)
  // Broadcasters print picture and caption above the headline.
  if (headline !== null && index < headline && prose > 0 && isCredited(line.clean)) return 0
  // A byline of several persons, or a date in a script without small letters, is as long as a sentence.
  return prose > 0 && (namesWriters(line.text) || isDated(line.clean)) ? 0 : prose
}

/** A longer line with a time in it is a sentence. In code units. */
const maxDated = 120

/** A share of a line that leaves room for "Published" and a weekday, and for no sentence. */
const minDated = 0.6

/** Whether a line is a time and little else. */
function isDated(text: string): boolean {
  if (text.length > maxDated || !/\p{Nd}/u.test(text)) return false
  const own = cutOtherCalendar(text)
  const dated = listPrintedTimes(own).reduce((total, time) => total + time.text.length, 0)
  return dated > 0 && dated >= own.length * minDated
}

/** A longer line that ends in a credit may be a paragraph. In code units. */
const maxCredited = 250

function isCredited(text: string): boolean {
  return text.length <= maxCredited && splitWords(text, true).credit !== null
}

function isApart(block: PageElement): boolean {
  let element: PageElement | null = block
  for (let depth = 0; element !== null && depth < 5; depth += 1) {
    if (/^(?:h[1-6]|figcaption|button|time)$/.test(element.name)) return true
    if (
      depth < 3 &&
      element.end - element.start <= 3 &&
      (hasCue(element, 'caption') || hasCue(element, 'deck'))
    )
      return true
    element = element.parent
  }
  return false
}

function findProse(scope: Range, isProse: (index: number) => boolean) {
  let firstProse = scope.start
  while (firstProse < scope.end && !isProse(firstProse)) firstProse += 1
  let lastProse = scope.end
  while (lastProse > firstProse && !isProse(lastProse - 1)) lastProse -= 1
  return { firstProse, lastProse }
}

function findZone(page: Page, headline: number | null, scope: Range): Range {
  return {
    start: Math.max(0, Math.min(headline ?? scope.start, scope.start) - zoneLines.above),
    end: Math.min(page.lines.length, scope.end + zoneLines.below),
  }
}
