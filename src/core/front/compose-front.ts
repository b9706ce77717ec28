import type { Story } from '../article/story.ts'
import { compareTexts } from '../text/compare-texts.ts'
import { headlineKey } from '../text/slug.ts'
import type { Beside } from './beside.ts'
import type { Candidate } from './candidate.ts'
import { chooseBeside } from './choose-beside.ts'
import { chooseLead } from './choose-lead.ts'
import { fitOpening } from './estimate-heights.ts'
import { type DaySection, sectionDays } from './section-days.ts'

/** The stories of a front page, each in its place. No story and no headline is in two places. */
export type Front = {
  /** Null when the edition is empty. */
  lead: Candidate | null
  /** How much of the lead's opening is shown, in code units. */
  openingRoom: number
  beside: Beside
  /** Below the lead where there are no sections, because few stories are readable. */
  filling: Story[]
  sections: DaySection[]
  /** Briefs that only other pages tell about, most often mentioned first. */
  mentioned: { total: number; stories: Candidate[] }
}

/** With so many readable stories the front page consists of them; with fewer, briefs fill it up. */
const enoughReadable = 12
/** Two rows below the lead of an edition that has few readable stories. */
const fillStories = 6
/** Two rows of three columns, or one: in a row with a hole the list would look unfinished. */
const mentionedRow = 3
const mostMentioned = 2 * mentionedRow

/**
 * Composes the front page. It begins with full articles: a lead, the stories beside it, then sections by
 * day. Briefs are listed apart, except in an edition with fewer than twelve readable stories. Equal
 * candidates give an equal page. `newestFirst` contains every story of the edition.
 */
export function composeFront(newestFirst: readonly Candidate[]): Front {
  const full = newestFirst.filter(({ story }) => story.type === 'full')
  const briefs = newestFirst.filter(({ story }) => story.type === 'brief')
  const lead = chooseLead(full) ?? briefs[0] ?? null
  if (lead === null) {
    const beside = { pictured: [], texts: [] }
    return { lead, openingRoom: 0, beside, filling: [], sections: [], mentioned: listMentioned([]) }
  }

  const isFilled = full.length < enoughReadable
  const pool = (isFilled ? [...full, ...briefs] : full).map(({ story }) => story)
  const others = dropRepeats(pool, lead.story)
  const beside = chooseBeside(others, lead)
  const above = new Set([lead.story, ...beside.pictured, ...beside.texts])
  const rest = others.filter((story) => !above.has(story))
  const filling = isFilled ? rest.slice(0, fillStories) : []
  const sections = isFilled ? [] : sectionDays(pool, new Set(rest), above)
  const shown = new Set([...above, ...filling])
  return {
    lead,
    openingRoom: fitOpening(lead, beside),
    beside,
    filling,
    sections,
    mentioned: listMentioned(briefs.filter(({ story }) => !shown.has(story))),
  }
}

/** Removes the lead and every story whose headline is the lead's or that of an earlier story. */
function dropRepeats(stories: readonly Story[], lead: Story): Story[] {
  const taken = new Set([headlineKey(lead.headline)])
  return stories.filter((story) => {
    const key = headlineKey(story.headline)
    if (story === lead || taken.has(key)) return false
    taken.add(key)
    return true
  })
}

function listMentioned(briefs: readonly Candidate[]): Front['mentioned'] {
  const ranked = briefs.toSorted(
    (a, b) => b.mentions - a.mentions || compareTexts(a.story.slug, b.story.slug),
  )
  const isOneRow = ranked.length > mentionedRow && ranked.length < mostMentioned
  const stories = ranked.slice(0, isOneRow ? mentionedRow : mostMentioned)
  return { total: briefs.length, stories }
}
