import type { CaptureMoment } from '../article/provenance.ts'
import type { RelatedStory } from '../article/story.ts'
import { isCut } from '../capture/cut-summary.ts'
import type { LabelledTime } from '../capture/find-printed-time.ts'
import { isReadMore } from '../capture/related-cues.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { toStatedTime } from '../time/parse-stated-time.ts'

/** The related stories of a page. */
export type RelatedList = {
  /** Index of the heading of the list that closes the page; the length of the sheet when there is none. */
  start: number
  stories: RelatedStory[]
  /** Lines below the heading that belong to no story. */
  unplaced: string[]
}

/** A line of a list with its key and its time. */
export type ListLine = FreeLine & { key: string; time: LabelledTime | null }

/** Parts a list at each "Baca Selengkapnya", and before each headline whose time follows it. */
export function splitItems(lines: readonly ListLine[]): ListLine[][] {
  const items: ListLine[][] = []
  let item: ListLine[] = []
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    const opensItem = next !== undefined && next.time !== null && line.time === null
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

/** Reads one story of a list: its headline, its time, the headline again, a summary. */
export function readItem(
  sheet: Sheet,
  item: readonly ListLine[],
  captured: CaptureMoment | null,
  list: RelatedList,
): void {
  const [headline, ...rest] = item.filter((line) => !isReadMore(line.text))
  const timed = rest.find(({ time }) => time !== null)
  const repeats = new Set(
    headline === undefined ? [] : rest.filter(({ key }) => key !== '' && key === headline.key),
  )
  const isStory = headline !== undefined && (timed !== undefined || repeats.size > 0)
  const others = isStory ? rest.filter((line) => line !== timed && !repeats.has(line)) : item
  const summary = isStory ? others[0] : undefined
  const unknown = isStory ? others.slice(1) : others

  for (const line of item) {
    if (isReadMore(line.text)) sheet.claim(line, 'related', 'read-more')
  }
  for (const line of unknown) {
    if (isReadMore(line.text)) continue
    sheet.claim(line, 'unknown', 'unknown-line')
    sheet.report('unknown-line', line.text, line.index)
    list.unplaced.push(line.text)
  }
  if (!isStory) return

  sheet.claim(headline, 'related', 'related-headline')
  for (const line of repeats) sheet.claim(line, 'related', 'repeated-headline')
  if (timed === undefined) sheet.report('related-without-time', headline.text, headline.index)
  else sheet.claim(timed, 'related', 'related-time')
  if (summary === undefined) {
    sheet.report('related-without-summary', headline.text, headline.index)
  } else sheet.claim(summary, 'related', 'related-summary')

  const parsed = timed?.time?.parsed
  if (timed !== undefined && parsed?.type === 'bad') {
    sheet.report('related-without-time', `${timed.text} (${parsed.detail})`, timed.index)
  }
  list.stories.push({
    headline: headline.text,
    published:
      timed?.time == null || parsed === undefined
        ? null
        : toStatedTime(timed.time.text, parsed, captured),
    summary: summary?.text ?? null,
    isTruncated: summary !== undefined && isCut(summary.text),
    url: null,
  })
}
