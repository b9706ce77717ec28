import { isWall } from '../capture/partial-cues.ts'
import type { Sheet } from '../capture/sheet.ts'
import type { Page, PageElement } from './page.ts'
import type { PageMap } from './page-map.ts'
import { countProse } from './prose.ts'

/** With this many paragraphs below a wall, the text continues in spite of it. */
const minBelow = 3

/** Elements above a wall's line that may be its box. */
const maxDepth = 6

/**
 * Claims the wall before the rest of a text, with the box that it is in: price, buttons and questions.
 * Returns whether the text ends at one.
 */
export function dropWalls(sheet: Sheet, page: Page, map: PageMap): boolean {
  let isPartial = false
  for (const { index, text } of sheet.free(map.firstProse, map.zone.end)) {
    if (!isWall(text)) continue
    const box = findBox(page, map, index)
    for (let at = box.start; at < box.end; at += 1) sheet.claim({ index: at }, 'noise', 'wall')
    isPartial ||= countBelow(page, map, box.end) < minBelow
  }
  return isPartial
}

/** The largest element around a wall that holds no paragraph of the text. */
function findBox(page: Page, map: PageMap, index: number): { start: number; end: number } {
  let box = { start: index, end: index + 1 }
  let element: PageElement | null = page.lines[index]?.block ?? null
  for (let depth = 0; element !== null && depth < maxDepth; depth += 1) {
    const holdsScope = element.start <= map.scope.start && map.scope.end <= element.end
    if (holdsScope || element.start <= map.firstProse || element.end - element.start > 20) break
    if (countProseIn(page, element) > 1) break
    box = { start: element.start, end: element.end }
    element = element.parent
  }
  return box
}

/** Paragraphs in a range that are no wall themselves. */
function countProseIn({ lines }: Page, { start, end }: { start: number; end: number }): number {
  let count = 0
  for (const line of lines.slice(start, end)) {
    if (countProse(line) > 0 && !isWall(line.text)) count += 1
  }
  return count
}

function countBelow(page: Page, map: PageMap, start: number): number {
  let count = 0
  for (let index = start; index < map.lastProse && count < minBelow; index += 1) {
    const line = page.lines[index]
    if (line !== undefined && map.furniture[index] === null && countProse(line) > 0) count += 1
  }
  return count
}
