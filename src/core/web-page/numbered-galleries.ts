import { findOwnFurniture } from './furniture-cues.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import type { Sums } from './prose.ts'

/** "3/50 The harbour": which slide of how many. */
const counter = /^(?:\d{1,3})\s?\/\s?(?<total>\d{1,3})(?:\s|$)/

/** Fewer numbers may be anything. */
const minSlides = 3

/** The text goes on above and below such a gallery for at least so much. In characters. */
const minAround = 200

/** Elements around a gallery that hold nothing else. */
const maxWrappers = 4

/**
 * Lists the galleries of numbered slides that a text has between its paragraphs. They show something else,
 * and may hold more words than the text. A gallery with no text on one side is the story itself.
 */
export function listNumberedGalleries({ elements, lines }: Page, prose: Sums): PageElement[] {
  const found: PageElement[] = []
  let covered = 0
  for (const element of elements) {
    const { start, end } = element
    if (start < covered || end - start < minSlides) continue
    if (findOwnFurniture(element)?.rule !== 'gallery') continue
    const around = findAround(element, prose)
    const isBetween =
      prose.between({ start: around.start, end: start }) >= minAround &&
      prose.between({ start: end, end: around.end }) >= minAround
    if (!isBetween || countSlides(lines.slice(start, end)) < minSlides) continue
    found.push(element)
    covered = end
  }
  return found
}

/** The nearest element with text beside that of a gallery: a gallery may have wrappers of its own. */
function findAround(gallery: PageElement, prose: Sums): PageElement {
  const own = prose.between(gallery)
  let around = gallery
  for (let depth = 0; depth < maxWrappers && around.parent !== null; depth += 1) {
    around = around.parent
    if (prose.between(around) > own) break
  }
  return around
}

/** Number of lines that count slides of one total. */
function countSlides(lines: readonly PageLine[]): number {
  const totals = lines.flatMap(({ text }) => counter.exec(text)?.groups?.total ?? [])
  return totals.filter((total) => total === totals[0]).length
}
