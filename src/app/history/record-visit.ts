import type { PublishedArticle } from '../../core/article/schema.ts'
import { toStory } from '../../core/edition/to-story.ts'
import type { Library } from '../library/library.ts'
import type { Outcome } from '../library/outcome.ts'

type Arrived = {
  /** Id of this tab's trail. */
  trail: string
  /** Slug of the story that the reader came from, or null. */
  from: string | null
  isFresh: boolean
}

/** Records that an article was read, and the step of the trail that led to it. Resolves to the outcomes. */
export async function recordVisit(
  library: Library,
  article: PublishedArticle,
  { trail, from, isFresh }: Arrived,
): Promise<Outcome[]> {
  const { slug, headline } = article
  const visited = await library.recordVisit(toStory(article, slug))
  const state = library.state()
  const steps = state.type === 'ready' ? (state.trails.get(trail)?.steps ?? []) : []
  // Back, Forward and a reload return to an existing step, and the trail continues at its end. A click on
  // a story that was read before is a new step; the store ignores a repeated last step.
  const isReturn = !isFresh && steps.some((step) => step.slug === slug)
  if (isReturn) return [visited]
  return [visited, await library.recordTrailStep(trail, { slug, headline, from })]
}
