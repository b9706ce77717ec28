import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import { runQueue } from '../../core/queue/run-queue.ts'

/** Parallel requests. With more, none of them ends in time on a slow line. */
const atOnce = 4

export type LoadedStories = {
  /** In the order of the request. */
  articles: readonly PublishedArticle[]
  /** Stories whose articles failed to load. */
  missing: readonly Story[]
}

/** Loads the articles of some stories, a few at a time. `onProgress` receives the number of finished ones. */
export async function loadStories(
  stories: readonly Story[],
  load: (slug: string) => Promise<PublishedArticle>,
  onProgress: (doneCount: number) => void,
): Promise<LoadedStories> {
  const found = new Map<string, PublishedArticle>()
  let doneCount = 0
  await runQueue(stories, atOnce, async (story) => {
    try {
      found.set(story.slug, await load(story.slug))
    } catch {
      // Listed as missing below.
    }
    doneCount += 1
    onProgress(doneCount)
  })
  return {
    articles: stories.flatMap(({ slug }) => found.get(slug) ?? []),
    missing: stories.filter(({ slug }) => !found.has(slug)),
  }
}
