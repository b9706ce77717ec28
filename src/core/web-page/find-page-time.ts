import { findPrintedTime, type PrintedTime } from '../capture/find-printed-time.ts'
import type { Sheet } from '../capture/sheet.ts'
import { findTimeLabel } from '../capture/time-cues.ts'
import { cleanText } from '../text/clean-text.ts'
import type { Page, PageElement } from './page.ts'
import { hasCue } from './page-cues.ts'
import type { PageMap } from './page-map.ts'
import type { Stated } from './page-metadata.ts'

/** The printed time of publication, and the line that it stands in. */
export type PageTime = PrintedTime & {
  index: number
  /** What its `<time>` element says for machines. */
  stated: Stated[]
}

/**
 * Finds the printed time between a little above the headline and the first paragraph. An element marked
 * as a time goes first, then a time with its zone, then what is nearest below the headline.
 */
export function findPageTime(sheet: Sheet, page: Page, map: PageMap): PageTime | null {
  const end = Math.max(map.firstProse, (map.headline ?? 0) + 1)
  let best: (PrintedTime & { index: number; score: number }) | null = null
  for (const { index, text } of sheet.free(map.zone.start, end)) {
    const block = page.lines[index]?.block
    const printed = findPrintedTime(cleanText(text))
    if (block === undefined || printed === null || map.furniture[index] === 'related') continue
    const isBelow = index > (map.headline ?? -1)
    const { parsed } = printed
    const isZoned = parsed.type === 'exact' && parsed.zone !== null
    const isUpdate = findTimeLabel(text) === 'updated'
    const score =
      (isMarked(block) ? 4 : 0) +
      (isZoned ? 3 : 0) +
      (isBelow ? 2 : 0) +
      (parsed.type === 'ago' ? -4 : 0) +
      (isUpdate ? -3 : 0)
    if (best === null || score > best.score) best = { ...printed, index, score }
  }
  if (best === null) return null
  const { text, parsed, index } = best
  sheet.claim({ index }, 'time', 'stated-time')
  const datetime = page.datetimes.get(index)
  const stated = datetime === undefined ? [] : [{ value: datetime, from: 'time datetime' }]
  return { text, parsed, index, stated }
}

function isMarked(block: PageElement): boolean {
  let element: PageElement | null = block
  for (let depth = 0; element !== null && depth < 3; depth += 1) {
    if (element.end - element.start <= 3 && hasCue(element, 'time')) return true
    element = element.parent
  }
  return false
}
