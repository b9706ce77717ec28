import type { RelatedStory } from '../../core/article/story.ts'

/**
 * Creates a function that gives a story the texts of equal stories before it. The pages of a site list the same
 * stories again and again, and their lists would take most of what an archive takes in memory.
 */
export function createStorySharer(): (story: RelatedStory) => RelatedStory {
  const known = new Map<string, string>()
  const share = (text: string): string => {
    const before = known.get(text)
    if (before === undefined) known.set(text, text)
    return before ?? text
  }
  return (story) => ({
    ...story,
    headline: share(story.headline),
    summary: story.summary === null ? null : share(story.summary),
  })
}
