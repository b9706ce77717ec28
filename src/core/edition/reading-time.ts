import type { Block } from '../article/block.ts'
import { listBodyUnits } from '../article/list-text-units.ts'
import type { Article } from '../article/schema.ts'
import type { Story } from '../article/story.ts'
import { countReadingMinutes } from '../text/reading-minutes.ts'

/** The reading times of bodies, which lists and pages show alike. */
const measured = new WeakMap<readonly Block[], number>()

/**
 * Returns the reading time of a body in whole minutes. A pull quote only repeats the body and does not
 * count.
 */
export function measureReading(body: readonly Block[]): number {
  const before = measured.get(body)
  if (before !== undefined) return before
  const units = listBodyUnits(body).filter(({ isRepeat }) => !isRepeat)
  const minutes = countReadingMinutes(units.map(({ text }) => text))
  measured.set(body, minutes)
  return minutes
}

/** Adds the reading time to the story of a full article; a brief has none. */
export function addReadingTime(story: Story, article: Article): Story {
  if (article.type === 'brief') return story
  return { ...story, readingMinutes: measureReading(article.body) }
}
