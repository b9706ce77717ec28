import type { CaptureMoment } from '../article/provenance.ts'
import type { RelatedStory } from '../article/story.ts'
import { isCut } from '../capture/cut-summary.ts'
import { findRelatedHeading, isReadMore } from '../capture/related-cues.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import { parseStatedTime, toStatedTime } from '../time/parse-stated-time.ts'

/** The related list of a page. */
export type RelatedList = {
  /** Index of its heading; the length of the sheet when there is none. */
  start: number
  stories: RelatedStory[]
  /** Lines below the heading that belong to no story. */
  unplaced: string[]
}

/**
 * Reads the related list at the end of a page: headline, time, the headline again, summary,
 * "Baca Selengkapnya". A heading counts only where a list follows, or nothing: "Berita terkait"
 * quoted between two paragraphs is body.
 */
export function findRelated(sheet: Sheet, captured: CaptureMoment | null): RelatedList {
  const lines = sheet.free()
  const at = lines.findIndex(
    (line, index) => findRelatedHeading(line.text) !== null && opensList(lines, index),
  )
  const top = lines[at]
  const list: RelatedList = { start: top?.index ?? sheet.length, stories: [], unplaced: [] }
  if (top === undefined) return list

  sheet.claim(top, 'related', 'related-heading')
  for (const item of splitItems(lines.slice(at + 1))) readItem(sheet, item, captured, list)
  return list
}

/** A list opens with a time or a repeated headline within its first item, or has no item at all. */
function opensList(lines: readonly FreeLine[], at: number): boolean {
  const below = lines.slice(at + 1, at + 6)
  const nextHeading = below.findIndex(({ text }) => findRelatedHeading(text) !== null)
  const [first, ...next] = nextHeading === -1 ? below : below.slice(0, nextHeading)
  if (first === undefined) return below.length === 0
  return next.some((line) => isTime(line) || isSame(line, first))
}

/** Parts the list at each "Baca Selengkapnya", and before each headline whose time follows it. */
function splitItems(lines: readonly FreeLine[]): FreeLine[][] {
  const items: FreeLine[][] = []
  let item: FreeLine[] = []
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    const opensItem = next !== undefined && isTime(next) && !isTime(line)
    if (opensItem && item.length > 0) {
      items.push(item)
      item = []
    }
    item.push(line)
    if (isReadMore(line.text)) {
      items.push(item)
      item = []
    }
  })
  return item.length > 0 ? [...items, item] : items
}

function readItem(
  sheet: Sheet,
  item: FreeLine[],
  captured: CaptureMoment | null,
  list: RelatedList,
): void {
  const [headline, ...rest] = item.filter((line) => !isReadMore(line.text))
  const time = rest.find(isTime)
  const repeats = new Set(
    headline === undefined ? [] : rest.filter((line) => isSame(line, headline)),
  )
  const isStory = headline !== undefined && (time !== undefined || repeats.size > 0)
  const others = isStory ? rest.filter((line) => line !== time && !repeats.has(line)) : item
  const summary = isStory ? others[0] : undefined
  const unknown = isStory ? others.slice(1) : others

  for (const line of item) {
    if (isReadMore(line.text)) sheet.claim(line, 'related', 'read-more')
  }
  for (const line of unknown) {
    if (isReadMore(line.text)) continue
    sheet.report('unknown-line', line.text, line.index)
    list.unplaced.push(line.text)
  }
  if (!isStory) return

  sheet.claim(headline, 'related', 'related-headline')
  for (const line of repeats) sheet.claim(line, 'related', 'repeated-headline')
  if (time === undefined) sheet.report('related-without-time', headline.text, headline.index)
  else sheet.claim(time, 'related', 'related-time')
  if (summary === undefined) {
    sheet.report('related-without-summary', headline.text, headline.index)
  } else sheet.claim(summary, 'related', 'related-summary')

  const parsed = time === undefined ? undefined : parseStatedTime(time.text)
  if (time !== undefined && parsed?.type === 'bad') {
    sheet.report('related-without-time', `${time.text} (${parsed.detail})`, time.index)
  }
  list.stories.push({
    headline: headline.text,
    published:
      time === undefined || parsed === undefined ? null : toStatedTime(time.text, parsed, captured),
    summary: summary?.text ?? null,
    isTruncated: summary !== undefined && isCut(summary.text),
    url: null,
  })
}

function isTime(line: FreeLine): boolean {
  return parseStatedTime(line.text).type !== 'none'
}

function isSame(line: FreeLine, headline: FreeLine): boolean {
  return headlineKey(line.text) === headlineKey(headline.text)
}
