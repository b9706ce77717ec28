import type { Story } from '../article/schema.ts'
import { findTokens } from '../text/tokens.ts'

/** A story ranked as related to another, and why. */
export type RankedStory = {
  story: Story
  /** Sum of the shared words' weights; higher is closer. */
  score: number
  /** The words that both stories share, heaviest first. */
  reason: string[]
}

/** A word in more than this share of the stories says nothing about one of them. */
const commonShare = 0.25

/**
 * Prepares the stories of an edition for ranking. A shared word weighs more the fewer stories have
 * it: inverse document frequency, ln(N / n), after Spärck Jones (1972).
 */
export function createRanking(stories: readonly Story[]) {
  const tokensBySlug = new Map(stories.map((story) => [story.slug, findStoryTokens(story)]))
  const storiesByToken = new Map<string, Story[]>()
  for (const story of stories) {
    for (const token of tokensBySlug.get(story.slug) ?? []) {
      const holders = storiesByToken.get(token)
      if (holders === undefined) storiesByToken.set(token, [story])
      else holders.push(story)
    }
  }
  const mostHolders = Math.max(6, stories.length * commonShare)

  /** The stories closest to `story`, itself left out, best first; equal scores keep list order. */
  return function rankRelated(story: Story, limit: number): RankedStory[] {
    const ranked = new Map<string, RankedStory>()
    for (const token of tokensBySlug.get(story.slug) ?? []) {
      const holders = storiesByToken.get(token) ?? []
      if (holders.length > mostHolders) continue
      const weight = Math.log(1 + stories.length / holders.length)
      for (const holder of holders) {
        if (holder.slug === story.slug) continue
        const entry = ranked.get(holder.slug) ?? { story: holder, score: 0, reason: [] }
        ranked.set(holder.slug, {
          story: holder,
          score: entry.score + weight,
          reason: [...entry.reason, token],
        })
      }
    }
    return [...ranked.values()].sort((a, b) => b.score - a.score).slice(0, limit)
  }
}

function findStoryTokens({ headline, summary }: Story): string[] {
  return findTokens(`${headline} ${summary ?? ''}`)
}
