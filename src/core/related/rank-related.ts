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
 * Number of holders of one word that are compared with a story: those nearest in the list, which are nearest
 * in time. With it, the work for a story does not grow with the archive.
 */
const maxHolders = 256
/** Number of words of a story that are compared, the heaviest. */
const maxWords = 24
/** How much more a word of the headline weighs: it names what a story is about, a summary begins to tell it. */
const headlineFactor = 2

/** A word of a story that can relate it to others. */
type Weighted = { token: string; holders: readonly number[]; weight: number }

/**
 * Prepares the ranking of an edition's stories. The fewer stories contain a shared word, the more it weighs:
 * the square of the inverse document frequency, as in the product of two tf-idf vectors (Salton and Buckley,
 * 1988), with ln(1 + N / n) after Spärck Jones (1972).
 */
export function createRanking(stories: readonly Story[]) {
  const places = new Map(stories.map(({ slug }, place) => [slug, place]))
  const holdersByToken = new Map<string, number[]>()
  stories.forEach((story, place) => {
    for (const token of findStoryTokens(story)) {
      const holders = holdersByToken.get(token)
      if (holders === undefined) holdersByToken.set(token, [place])
      else holders.push(place)
    }
  })
  const mostHolders = Math.max(fewHolders, stories.length * commonShare)
  // One array for all rankings. Each clears only what it has touched.
  const scores = new Float64Array(stories.length)

  /** Lists the words of a story that can relate it to others, heaviest first. */
  function weighTokens(story: Story): Weighted[] {
    const inHeadline = new Set(findTokens(story.headline))
    const weighted = findStoryTokens(story).flatMap((token) => {
      const holders = holdersByToken.get(token) ?? []
      if (holders.length > mostHolders) return []
      const frequency = Math.log(1 + stories.length / holders.length)
      const factor = inHeadline.has(token) ? headlineFactor : 1
      return [{ token, holders, weight: factor * frequency * frequency }]
    })
    return weighted.sort((a, b) => b.weight - a.weight).slice(0, maxWords)
  }

  /** Returns the stories most similar to `story`, best first; equal scores keep the order of the list. */
  return function rankRelated(story: Story, limit: number): RankedStory[] {
    const ownPlace = places.get(story.slug)
    if (ownPlace === undefined) return []
    const weighted = weighTokens(story)
    const touched: number[] = []
    for (const { holders, weight } of weighted) {
      for (const place of takeNearest(holders, ownPlace)) {
        if (place === ownPlace) continue
        const score = scores[place] ?? 0
        if (score === 0) touched.push(place)
        scores[place] = score + weight
      }
    }
    const best = findBest(touched, scores, limit).flatMap((place) => {
      const other = stories[place]
      if (other === undefined) return []
      const shared = new Set(findStoryTokens(other))
      const reason = weighted.flatMap(({ token }) => (shared.has(token) ? [token] : []))
      return [{ story: other, score: scores[place] ?? 0, reason }]
    })
    for (const place of touched) scores[place] = 0
    return best
  }
}

/** Returns the part of an ascending list that is nearest to a place, with at most `maxHolders` members. */
function takeNearest(holders: readonly number[], ownPlace: number): readonly number[] {
  if (holders.length <= maxHolders) return holders
  let [low, high] = [0, holders.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle] ?? 0) < ownPlace) low = middle + 1
    else high = middle
  }
  const start = Math.max(0, Math.min(low - maxHolders / 2, holders.length - maxHolders))
  return holders.slice(start, start + maxHolders)
}

/** Returns the places with the highest scores, highest first; equal scores in the order of the list. */
function findBest(
  places: readonly number[],
  scores: Readonly<Float64Array>,
  limit: number,
): number[] {
  const isBetter = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0)
    return difference > 0 || (difference === 0 && a < b)
  }
  const best: number[] = []
  for (const place of places) {
    const last = best[limit - 1]
    if (last !== undefined && !isBetter(place, last)) continue
    const at = best.findIndex((other) => isBetter(place, other))
    best.splice(at === -1 ? best.length : at, 0, place)
    if (best.length > limit) best.pop()
  }
  return best
}

function findStoryTokens({ headline, summary }: Story): string[] {
  return findTokens(`${headline} ${summary ?? ''}`)
}
