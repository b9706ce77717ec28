import type { Story } from '../article/story.ts'
import { compareTexts } from '../text/compare-texts.ts'
import { countDays } from '../time/calendar.ts'
import type { ArchiveRecord } from './archive-record.ts'
import type { NamedStory, YearCounts } from './schema.ts'

/** Counts the stories of each day of a year. `days` are some days of that year, in order. */
export function countYear(
  year: string,
  days: readonly (readonly [string, readonly ArchiveRecord[]])[],
): YearCounts {
  const months = new Map<string, number[]>()
  for (const [day, records] of days) {
    const month = day.slice(0, 7)
    const counts = months.get(month) ?? emptyMonth(month)
    months.set(month, counts)
    counts[Number(day.slice(8)) - 1] = records.length
  }
  const counted = [...months].map(([month, counts]) => ({ month, total: sum(counts), counts }))
  return { year, total: sum(counted.map(({ total }) => total)), months: counted }
}

function emptyMonth(month: string): number[] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return Array.from({ length: countDays(year, number) }, () => 0)
}

/**
 * Finds the story that stands for a day: an article that is captured whole, an editor's pick, the longest, the
 * earliest, in this order. A day with briefs only has the earliest of them. Throws without any story.
 */
export function findDayLead(records: readonly ArchiveRecord[]): ArchiveRecord {
  const [lead] = records.toSorted(
    (a, b) =>
      compareTexts(b.story.type, a.story.type) ||
      Number(a.isPartial) - Number(b.isPartial) ||
      Number(b.isPicked) - Number(a.isPicked) ||
      (b.readingMinutes ?? 0) - (a.readingMinutes ?? 0) ||
      (a.moment ?? 0) - (b.moment ?? 0) ||
      compareTexts(a.story.slug, b.story.slug),
  )
  if (lead === undefined) throw new Error('A day of the archive has no story.')
  return lead
}

/** Reduces a story to what a line needs that names it. */
export function nameStory({ slug, headline, language, outlet }: Story): NamedStory {
  return { slug, headline, language, outlet }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
