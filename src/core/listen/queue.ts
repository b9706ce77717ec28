import type { PublishedArticle } from '../article/schema.ts'
import type { Story } from '../article/story.ts'
import { estimateWords } from './listening-time.ts'

/** What a reader asks to hear: the article of the current page, or stories one after the other. */
export type ListenTo =
  | { type: 'article'; article: PublishedArticle }
  | { type: 'stories'; stories: readonly Story[] }

/** Stories that are read aloud one after the other. */
export type Queue = {
  stories: readonly Story[]
  /** Index of the story that is being read. */
  index: number
}

/**
 * Returns the queue of a story: the list that the reader came from, if the story is in it, else the story and
 * its related ones.
 */
export function createQueue(
  story: Story,
  related: readonly Story[],
  cameFrom: readonly Story[],
): Queue {
  const index = cameFrom.findIndex(({ slug }) => slug === story.slug)
  return index === -1 ? { stories: [story, ...related], index: 0 } : { stories: cameFrom, index }
}

/** What follows the current story of a queue. */
export type Rest = {
  count: number
  /** Words of the stories whose length is known. */
  words: number
  /** Whether the length of each is known. */
  isComplete: boolean
}

/** Counts the stories after the current one, and their words. */
export function countRest({ stories, index }: Queue): Rest {
  const lengths = stories.slice(index + 1).map(estimateWords)
  return {
    count: lengths.length,
    words: lengths.reduce<number>((sum, words) => sum + (words ?? 0), 0),
    isComplete: !lengths.includes(null),
  }
}
