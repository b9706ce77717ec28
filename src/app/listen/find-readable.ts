import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'

/**
 * Why a story of the queue is not read: the site cannot be reached and the story is not kept on the device, it
 * failed to load otherwise, or the device has no voice for its language.
 */
export type Obstacle = 'not-kept' | 'unopened' | 'no-voice'

/** A story that was passed over. */
export type PassedOver = { story: Story; obstacle: Obstacle }

type Readable = {
  /** The first story that can be read, and its index; null if there is none. */
  found: { index: number; article: PublishedArticle } | null
  /** The stories before it. */
  passedOver: PassedOver[]
}

/** Finds the first story that can be read, from an index on, forwards or backwards. */
export async function findReadable(
  stories: readonly Story[],
  { from, step }: { from: number; step: 1 | -1 },
  open: (story: Story) => Promise<PublishedArticle | Obstacle>,
): Promise<Readable> {
  const passedOver: PassedOver[] = []
  for (let index = from; ; index += step) {
    const story = stories[index]
    if (story === undefined) return { found: null, passedOver }
    const opened = await open(story)
    if (typeof opened !== 'string') return { found: { index, article: opened }, passedOver }
    passedOver.push({ story, obstacle: opened })
  }
}
