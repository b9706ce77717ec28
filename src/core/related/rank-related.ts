import type { Story } from '../article/story.ts'
import { findTokens } from '../text/tokens.ts'

/** A related story, and why. */
export type RankedStory = {
  story: Story
  /** Sum of the weights of the shared words; higher is more similar. */
  score: number
  /** The shared words, heaviest first. */
  reason: string[]
}

/** A word that more than this part of the stories contains does not distinguish them. */
const commonShare = 0.25
/** In a small edition a fraction means little: a word in up to this many stories is not too common. */
const fewHolders = 6

/**
 * Prepares the ranking of an edition's stories. The fewer stories contain a shared word, the more it
 * weighs: inverse document frequency after Spärck Jones (1972), here ln(1 + N / n).
 */
export function createRanking(stories: readonly Story[]) {
  const places = new Map(stories.map(({ slug }, place) => [slug, place]))
  const tokensByPlace = stories.map(findStoryTokens)
  const holdersByToken = new Map<string, number[]>()
  tokensByPlace.forEach((tokens, place) => {
    for (const token of tokens) {
      const holders = holdersByToken.get(token)
      if (holders === undefined) holdersByToken.set(token, [place])
      else holders.push(place)
    }
  })
  const mostHolders = Math.max(fewHolders, stories.length * commonShare)
  // One array of scores for all rankings: allocating one per story would take most of the time.
  const scores = new Float64Array(stories.length)

  /** Lists the words of a story that can relate it to others, with their weights and their holders. */
  function weighTokens(place: number) {
    return (tokensByPlace[place] ?? []).flatMap((token) => {
      const holders = holdersByToken.get(token) ?? []
      if (holders.length > mostHolders) return []
      return [{ token, holders, weight: Math.log(1 + stories.length / holders.length) }]
    })
  }

  /** Returns the stories most similar to `story`, best first; equal scores keep the order of the list. */
  return function rankRelated(story: Story, limit: number): RankedStory[] {
    const ownPlace = places.get(story.slug)
    if (ownPlace === undefined) return []
    const weighted = weighTokens(ownPlace)
    scores.fill(0)
    for (const { holders, weight } of weighted) {
      for (const place of holders) scores[place] = (scores[place] ?? 0) + weight
    }
    scores[ownPlace] = 0
    const heaviestFirst = weighted.toSorted((a, b) => b.weight - a.weight)
    return findBest(scores, limit).flatMap((place) => {
      const other = stories[place]
      if (other === undefined) return []
      const shared = new Set(tokensByPlace[place])
      const reason = heaviestFirst.flatMap(({ token }) => (shared.has(token) ? [token] : []))
      return [{ story: other, score: scores[place] ?? 0, reason }]
    })
  }
}

/** Returns the indexes of the highest scores above zero, highest first; equal scores in index order. */
function findBest(scores: Float64Array, limit: number): number[] {
  const best: number[] = []
  let lowest = 0
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0
    if (score <= lowest) continue
    const at = best.findIndex((other) => score > (scores[other] ?? 0))
    best.splice(at === -1 ? best.length : at, 0, place)
    if (best.length > limit) best.pop()
    const last = best[limit - 1]
    if (last !== undefined) lowest = scores[last] ?? 0
  }
  return best
}

function findStoryTokens({ headline, summary }: Story): string[] {
  return findTokens(`${headline} ${summary ?? ''}`)
}
