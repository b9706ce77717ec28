import type { CaptureMoment } from '../article/provenance.ts'
import type { Story } from '../article/story.ts'
import { compareTexts } from '../text/compare-texts.ts'
import { findOffset } from '../time/instant.ts'
import { formatZone } from '../time/zones.ts'
import { findDayLead } from './archive-counts.ts'
import { toDayPath } from './archive-paths.ts'
import type { ArchiveRecord } from './archive-record.ts'
import type { Day, DayStory } from './schema.ts'

/** Number of stories on a page of a day, articles and briefs together. */
const dayPageStories = 36

/** A longer text than most of the day has at least these minutes. */
const longMinutes = 2

/** In code units. A longer paragraph would be a column of its own. */
const maxSecondParagraph = 400

/** Lists the pages of all days. `days` are in order. */
export function listDayPages(
  days: readonly (readonly [string, readonly ArchiveRecord[]])[],
  captured: CaptureMoment | null,
): { path: string; archive: Day }[] {
  return days.flatMap(([day, records], index) => {
    const [earlier, later] = [days[index - 1], days[index + 1]].map((neighbour) => {
      return neighbour === undefined ? null : { day: neighbour[0], total: neighbour[1].length }
    })
    const shared = { captured, day, earlier: earlier ?? null, later: later ?? null }
    return pageDay(records, shared).map((archive) => ({
      path: toDayPath(day, archive.page),
      archive,
    }))
  })
}

/** Divides a day into pages: articles by the hour, then briefs by the hour. The lead is on the first page. */
function pageDay(
  records: readonly ArchiveRecord[],
  shared: Pick<Day, 'captured' | 'day' | 'earlier' | 'later'>,
): Day[] {
  const byHour = records.toSorted(
    (a, b) => (a.moment ?? 0) - (b.moment ?? 0) || compareTexts(a.story.slug, b.story.slug),
  )
  const full = byHour.filter(({ story }) => story.type === 'full')
  const lead = full.length === 0 ? null : findDayLead(full)
  const longer = findMedian(full.map(({ readingMinutes }) => readingMinutes ?? 0))
  const others = [
    ...full.filter((record) => record !== lead),
    ...byHour.filter(({ story }) => story.type === 'brief'),
  ]
  const pages = Math.max(1, Math.ceil((others.length + (lead === null ? 0 : 1)) / dayPageStories))
  const facts = {
    total: records.length,
    outlets: new Set(records.flatMap(({ story }) => story.outlet ?? [])).size,
    hours: findHours(byHour.map(({ story }) => story)),
  }
  return Array.from({ length: pages }, (_, index): Day => {
    const start = index === 0 || lead === null ? index * dayPageStories : index * dayPageStories - 1
    const end = (index + 1) * dayPageStories - (lead === null ? 0 : 1)
    const ofPage = others.slice(start, end)
    return {
      version: 1,
      type: 'day',
      ...shared,
      ...facts,
      page: index + 1,
      pages,
      lead: index === 0 && lead !== null ? openLead(lead) : null,
      stories: ofPage
        .filter(({ story }) => story.type === 'full')
        .map((record) => toDayStory(record, longer)),
      briefs: ofPage.flatMap(({ story }) => (story.type === 'brief' ? [story] : [])),
    }
  })
}

function openLead({ story, readOpening, readingMinutes }: ArchiveRecord) {
  return { story, opening: readOpening(), readingMinutes }
}

function toDayStory(
  { story, readOpening, readingMinutes }: ArchiveRecord,
  median: number,
): DayStory {
  const minutes = readingMinutes ?? 0
  const isLong = minutes >= longMinutes && minutes > median
  const [second] = isLong ? readOpening() : []
  const isShort = second !== undefined && second.text.length <= maxSecondParagraph
  return { story, opening: isShort ? [second] : [], isLong }
}

function findMedian(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Finds the first and last time to the minute, if all such times are in one zone. */
function findHours(byHour: readonly Story[]): Day['hours'] {
  const times = byHour.flatMap(({ published }) => {
    if (published?.type !== 'exact' || published.at === null) return []
    return published.precision === 'minute' || published.precision === 'second'
      ? [published.at]
      : []
  })
  const [first, last] = [times[0], times.at(-1)]
  const offsets = new Set(times.map(findOffset))
  const [offset] = offsets
  if (first === undefined || last === undefined || offset === undefined || offsets.size > 1) {
    return null
  }
  return { first: first.slice(11, 16), last: last.slice(11, 16), zone: formatZone(offset) }
}
