import { expect, it } from 'vitest'
import { briefArticle } from '../../core/article/article-fixture.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { createRanking } from '../../core/related/rank-related.ts'
import { inventStory } from './invent-story.ts'

/** Of the stories that a whole list could hold, those of the same group; 0 to 1. */
function measureRecall(count: number): number {
  const invented = Array.from({ length: count }, (_, number) => inventStory(number, count))
  const groups = new Map(invented.map(({ number, group }) => [String(number), group]))
  const sizes = new Map<number, number>()
  for (const { group } of invented) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const stories = invented.map(({ number, headline, summary }) =>
    toStory(briefArticle(headline, { summary }), String(number)),
  )
  const rankRelated = createRanking(stories)
  let [found, possible] = [0, 0]
  for (const story of stories) {
    const group = groups.get(story.slug) ?? 0
    const ranked = rankRelated(story, 9)
    found += ranked.filter((each) => groups.get(each.story.slug) === group).length
    possible += Math.min(9, (sizes.get(group) ?? 1) - 1)
  }
  return found / possible
}

it('most stories of a group are found by their words alone', () => {
  expect(measureRecall(3_000)).toBeGreaterThan(0.85)
})
