import type { CaptureMoment } from '../article/provenance.ts'
import type { BuiltEdition } from '../edition/build-edition.ts'
import { collectPicks } from '../edition/collect-picks.ts'
import { groupBy } from '../lists/group-by.ts'
import { paths } from '../publish/paths.ts'
import { compareTexts } from '../text/compare-texts.ts'
import { countYear, findDayLead, nameStory } from './archive-counts.ts'
import { toUndatedPath } from './archive-paths.ts'
import { type ArchiveRecord, toArchiveRecord } from './archive-record.ts'
import { listDayPages } from './day-pages.ts'
import { gatherCollections, listCollectionPages, type NamedStories } from './list-collections.ts'
import type { Archive, Month, Overview } from './schema.ts'

/** A page of the archive: its path, and its data. */
export type ArchivePage = { path: string; archive: Archive }

/** Number of stories on a page of those without a day. */
const undatedStories = 50

/** Number of outlets that the page of the archive lists. */
const mostOutlets = 12

/** Most years in which the page of the archive shows the same day. */
const mostSameDays = 4

/** Lists every page of an edition's archive with its data. */
export function listArchive({
  edition,
  articles,
}: Pick<BuiltEdition, 'edition' | 'articles'>): ArchivePage[] {
  const collections = gatherCollections({ articles })
  const picks = collectPicks(articles)
  const records = articles.map((article) => toArchiveRecord(article, picks))
  // Only the page of an article says why its time of capture was estimated.
  const captured = edition.captured === null ? null : { ...edition.captured, reason: null }
  return [
    ...listArchivePages(records, captured, listLargest(collections)),
    ...listCollectionPages(collections, captured),
  ]
}

/** Lists the outlets with most stories. */
function listLargest(collections: readonly NamedStories[]): Overview['largest'] {
  return collections
    .filter(({ kind }) => kind === 'outlets')
    .map(({ name, slug, articles }) => ({ name, slug, total: articles.length }))
    .sort((a, b) => b.total - a.total || compareTexts(a.slug, b.slug))
    .slice(0, mostOutlets)
}

/** Lists every page of the archive of some stories. `largest` are its largest outlets. */
export function listArchivePages(
  records: readonly ArchiveRecord[],
  captured: CaptureMoment | null,
  largest: Overview['largest'],
): ArchivePage[] {
  const byDay = groupBy(records, ({ day }) => day ?? '')
  const undated = byDay.get('') ?? []
  byDay.delete('')
  const days = [...byDay].sort(([a], [b]) => compareTexts(a, b))
  const byMonth = groupBy(days, ([day]) => day.slice(0, 7))
  const byYear = groupBy(days, ([day]) => day.slice(0, 4))
  const shared = { version: 1, captured } as const

  const years = [...byYear].map(([year, ofYear]) => ({ year, total: countStories(ofYear) }))
  const overview = (year: string | undefined): Overview => ({
    ...shared,
    type: 'overview',
    total: records.length,
    outlets: countOutlets(records),
    since: days[0]?.[0] ?? null,
    years,
    year: year === undefined ? null : countYear(year, byYear.get(year) ?? []),
    undated: undated.length,
    largest: [],
    sameDay: [],
  })
  const front = { ...overview(years.at(-1)?.year), largest, sameDay: findSameDays(days, captured) }
  return [
    { path: paths.archive.front, archive: front },
    ...years.map(({ year }) => ({ path: paths.archive.period(year), archive: overview(year) })),
    ...listMonths(byMonth, shared),
    ...listDayPages(days, captured),
    ...listUndated(undated, captured),
  ]
}

type Days = readonly (readonly [string, readonly ArchiveRecord[]])[]

function listMonths(
  byMonth: ReadonlyMap<string, Days>,
  shared: Pick<Month, 'version' | 'captured'>,
): ArchivePage[] {
  const months = [...byMonth].map(([month, days]) => ({ month, total: countStories(days) }))
  return months.map(({ month }, index) => {
    const days = byMonth.get(month) ?? []
    const [counts] = countYear(month.slice(0, 4), days).months
    const archive: Month = {
      ...shared,
      type: 'month',
      month,
      total: counts?.total ?? 0,
      counts: counts?.counts ?? [],
      days: days.map(([day, records]) => describeDay(day, records)),
      earlier: months[index - 1] ?? null,
      later: months[index + 1] ?? null,
    }
    return { path: paths.archive.period(month), archive }
  })
}

function listUndated(
  records: readonly ArchiveRecord[],
  captured: CaptureMoment | null,
): ArchivePage[] {
  const stories = records
    .map(({ story }) => story)
    .sort((a, b) => compareTexts(b.type, a.type) || compareTexts(a.slug, b.slug))
  const pages = Math.ceil(stories.length / undatedStories)
  return Array.from({ length: pages }, (_, index) => ({
    path: toUndatedPath(index + 1),
    archive: {
      version: 1,
      captured,
      type: 'undated',
      total: stories.length,
      page: index + 1,
      pages,
      stories: stories.slice(index * undatedStories, (index + 1) * undatedStories),
    },
  }))
}

/** Finds the day and month of the capture in other years, the latest first. */
function findSameDays(days: Days, captured: CaptureMoment | null): Overview['sameDay'] {
  if (captured === null) return []
  const [own, date] = [captured.at.slice(0, 10), captured.at.slice(5, 10)]
  return days
    .filter(([day]) => day !== own && day.slice(5) === date)
    .slice(-mostSameDays)
    .reverse()
    .map(([day, records]) => describeDay(day, records))
}

function describeDay(day: string, records: readonly ArchiveRecord[]) {
  return { day, total: records.length, story: nameStory(findDayLead(records).story) }
}

function countStories(days: Days): number {
  return days.reduce((total, [, records]) => total + records.length, 0)
}

function countOutlets(records: readonly ArchiveRecord[]): number {
  return new Set(records.flatMap(({ story }) => story.outlet ?? [])).size
}
