import { listPrintedTimes, type PrintedTime } from '../capture/find-printed-time.ts'
import type { Sheet } from '../capture/sheet.ts'
import { findTimeLabel, isToday } from '../capture/time-cues.ts'
import { cleanText } from '../text/clean-text.ts'
import { isHeading, isWithin } from './line-place.ts'
import type { Page, PageElement } from './page.ts'
import { hasCue } from './page-cues.ts'
import type { PageMap } from './page-map.ts'
import type { Stated } from './page-metadata.ts'

/** A printed time, and its line. */
export type PageTime = PrintedTime & {
  index: number
  /** What its `<time>` element says for machines. */
  stated: Stated[]
}

/** The printed times of publication and of the last change, each null when the page prints none. */
export type PageTimes = { printed: PageTime | null; updated: PageTime | null }

/** In a longer line a time is a part of a sentence, unless the page marks it. In characters beside the time. */
const maxOther = 90

type Candidate = PrintedTime & { index: number; score: number }

/**
 * Finds the printed times between a little above the headline and the first paragraph. An element marked
 * as a time goes first, then a time with its zone, then what is nearest below the headline.
 */
export function findPageTime(sheet: Sheet, page: Page, map: PageMap, language: string): PageTimes {
  const end = Math.max(map.firstProse, (map.headline ?? 0) + 1)
  const best: { published: Candidate | null; updated: Candidate | null } = {
    published: null,
    updated: null,
  }
  let above: ReturnType<typeof findTimeLabel> = null
  for (const { index, text } of sheet.free(map.zone.start, end)) {
    const line = page.lines[index]
    if (line === undefined || map.furniture[index] === 'related') continue
    if (index < (map.headline ?? 0) && isToday(line.clean)) continue
    const times = listPrintedTimes(cleanText(text), { language })
    // A blog heads the posts of a day with the day.
    if (isHeading(line) && times[0]?.text.length !== text.length) continue
    for (const { text: words, parsed, label = above } of times.map((time) =>
      withLabel(time, above),
    )) {
      const marked = isMarked(line.block)
      if (!marked && text.length - words.length > maxOther) continue
      const score =
        (marked ? 4 : 0) +
        (parsed.type === 'exact' && parsed.zone !== null ? 3 : 0) +
        (index > (map.headline ?? -1) ? 2 : 0) +
        (parsed.type === 'ago' || parsed.type === 'vague' ? -4 : 0) +
        (label === 'published' ? 2 : 0)
      const kind = label === 'updated' ? 'updated' : 'published'
      const known = best[kind]
      if (known === null || score > known.score) best[kind] = { text: words, parsed, index, score }
    }
    // "Diperbarui" on a line of its own names the time on the next.
    above = times.length === 0 && text.length < 40 ? findTimeLabel(text) : null
  }
  claimBelow(sheet, page, map, language)
  return {
    printed: toTime(best.published, sheet, page, 'stated-time'),
    updated: toTime(best.updated, sheet, page, 'updated-time'),
  }
}

/** So many lines from the first paragraph on and from the last one on may be a time alone. */
const linesBeside = 3

/** Characters beside the times of such a line: labels, brackets, bars. */
const maxLabels = 40

/**
 * Claims lines beside the first and below the last paragraph that are times with their labels and nothing else: pages
 * print them below the text or below a note about the writers. Which time counts is settled without them.
 */
function claimBelow(sheet: Sheet, page: Page, map: PageMap, language: string): void {
  const lines = [
    ...sheet.free(map.firstProse + 1, map.firstProse + 1 + linesBeside),
    ...sheet.free(map.lastProse, Math.min(map.scope.end, map.lastProse + linesBeside)),
  ]
  for (const { index, text } of lines) {
    const line = page.lines[index]
    if (line === undefined || line.links.length > 0 || isHeading(line)) continue
    const times = listPrintedTimes(line.clean, { language })
    const dated = times.reduce((total, time) => total + time.text.length, 0)
    const isLabelled = times.some(({ label }) => label !== null)
    const isExact = times.some(({ parsed }) => parsed.type === 'exact' || parsed.type === 'bad')
    const other = text.length - dated
    if (isExact && (isLabelled || isMarked(line.block)) && other <= maxLabels && other < dated)
      sheet.claim({ index }, 'time', 'time-beside-text')
  }
}

type Labelled = ReturnType<typeof listPrintedTimes>[number]

function withLabel(time: Labelled, above: Labelled['label']): Labelled {
  return { ...time, label: time.label ?? above }
}

function toTime(best: Candidate | null, sheet: Sheet, page: Page, rule: string): PageTime | null {
  if (best === null) return null
  const { text, parsed, index } = best
  sheet.claim({ index }, 'time', rule)
  const datetime = page.datetimes.get(index)
  const stated = datetime === undefined ? [] : [{ value: datetime, from: 'time datetime' }]
  return { text, parsed, index, stated }
}

function isMarked(block: PageElement): boolean {
  return isWithin(block, 3, (element) => {
    return element.end - element.start <= 3 && hasCue(element, 'time')
  })
}
