import type { ArticleRecord } from '../article/article-record.ts'
import type { Block } from '../article/block.ts'
import { listBodyUnits } from '../article/list-text-units.ts'
import type { Story } from '../article/story.ts'
import { countReadingMinutes } from '../text/reading-minutes.ts'

/**
 * Returns the reading time of a body in whole minutes. A pull quote only repeats the body and does not
 * count.
 */
export function measureReading(body: readonly Block[]): number {
  const units = listBodyUnits(body).filter(({ isRepeat }) => !isRepeat)
  return countReadingMinutes(units.map(({ text }) => text))
}

/** Adds the reading time to the story of a full article; a brief has none. */
export function addReadingTime(story: Story, article: ArticleRecord): Story {
  if (article.type === 'brief') return story
  return { readingMinutes: article.gist.readingMinutes, ...story }
}
