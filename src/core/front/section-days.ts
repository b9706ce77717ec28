import type { Story } from '../article/story.ts'
import { findKnownDay } from '../time/find-known-day.ts'

/** Stories of a day, or of neighbouring days that have few. */
export type DaySection = {
  /** The earliest day, such as `2024-07-28`; null for stories without a known day. */
  from: string | null
  /** The latest day; equal to `from` for a single day. */
  to: string | null
  /** Number of readable stories of these days, whether the page shows them or not. */
  total: number
  /** Whether the page shows all of these stories, here or above. */
  isWhole: boolean
  /** The stories that the section shows, newest first. */
  stories: Story[]
}

/** A row of three columns. With fewer stories a day shares its section with the day before. */
const fewestStories = 3
/** Two rows. */
const mostStories = 6
const mostSections = 4

/**
 * Divides stories into sections by their day, newest first. Days are merged until a section fills a row.
 * Sections count all stories of `newestFirst` and show those in `showable`. A section that would show
 * nothing is left out. `above` are the stories that the page already shows.
 */
export function sectionDays(
  newestFirst: readonly Story[],
  showable: ReadonlySet<Story>,
  above: ReadonlySet<Story>,
): DaySection[] {
  const sections: DayGroup[] = []
  const days = groupDays(newestFirst, showable, above).filter(({ stories }) => stories.length > 0)
  for (const day of days) {
    const last = sections.at(-1)
    const isOpen = last !== undefined && last.stories.length < fewestStories && day.from !== null
    if (isOpen) merge(last, day)
    else if (sections.length < mostSections) sections.push(day)
    else break
  }
  return sections.map(({ above: shownAbove, ...section }) => {
    const stories = section.stories.slice(0, mostStories)
    return { ...section, isWhole: stories.length + shownAbove === section.total, stories }
  })
}

/** `above`: how many of its stories the page already shows. */
type DayGroup = Omit<DaySection, 'isWhole'> & { above: number }

/** Groups stories by day. Stories without a known day are one group, which is last. */
function groupDays(
  newestFirst: readonly Story[],
  showable: ReadonlySet<Story>,
  above: ReadonlySet<Story>,
): DayGroup[] {
  const groups = new Map<string | null, DayGroup>()
  for (const story of newestFirst) {
    const day = findKnownDay(story.published)
    const group = groups.get(day) ?? { from: day, to: day, total: 0, above: 0, stories: [] }
    groups.set(day, group)
    group.total += 1
    if (above.has(story)) group.above += 1
    if (showable.has(story)) group.stories.push(story)
  }
  const days = [...groups.values()].filter(({ from }) => from !== null)
  const undated = groups.get(null)
  // Times in different zones may order two days by moment otherwise than by date.
  days.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
  return undated === undefined ? days : [...days, undated]
}

function merge(section: DayGroup, older: DayGroup): void {
  section.from = older.from
  section.total += older.total
  section.above += older.above
  section.stories.push(...older.stories)
}
