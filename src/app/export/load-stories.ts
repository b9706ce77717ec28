import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'

/** Requests at a time: a slow line that has many at once gives none of them in time. */
const laneCount = 4

export type LoadedStories = {
  /** In the order that they were asked for in. */
  articles: readonly PublishedArticle[]
  /** Those that could not be loaded. */
  missing: readonly Story[]
}

/** Loads the articles of some stories, a few at a time. Tells how many have been asked for so far. */
export async function loadStories(
  stories: readonly Story[],
  load: (slug: string) => Promise<PublishedArticle>,
  onProgress: (doneCount: number) => void,
): Promise<LoadedStories> {
  const found = new Map<string, PublishedArticle>()
  const waiting = [...stories]
  let doneCount = 0
  const walk = async () => {
    for (let story = waiting.shift(); story !== undefined; story = waiting.shift()) {
      try {
        found.set(story.slug, await load(story.slug))
      } catch {
        // It is missing from what was found, and told so.
      }
      doneCount += 1
      onProgress(doneCount)
    }
  }
  await Promise.all(Array.from({ length: laneCount }, walk))
  return {
    articles: stories.flatMap(({ slug }) => found.get(slug) ?? []),
    missing: stories.filter(({ slug }) => !found.has(slug)),
  }
}
