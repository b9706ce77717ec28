import { canonicalUrl } from '../article/canonical-url.ts'
import type { RelatedStory, Story } from '../article/schema.ts'
import type { createRanking } from '../related/rank-related.ts'
import type { Entry, StoryIndex } from './story-index.ts'

/** What linking one entry needs to know of the whole. */
type Linking = {
  entry: Entry
  card: Story
  index: StoryIndex
  cards: ReadonlyMap<Entry, Story>
  rankRelated: ReturnType<typeof createRanking>
}

/** Related stories shown for an article whose page named none. */
const chosenStories = 8

/**
 * The related stories of an article, each with an address of the edition: those its own page lists,
 * in the page's order; for an article without a list, the articles that list it, then the stories
 * closest to it. Never the article itself, never one twice.
 */
export function linkStories(linking: Linking): Story[] {
  const { entry, card } = linking
  const listed = entry.article.related.flatMap((related) => linkListed(related, linking) ?? [])
  const stories = listed.length > 0 ? listed : chooseStories(linking)
  const seen = new Set([card.slug])
  return stories.filter(({ slug }) => {
    const isNew = !seen.has(slug)
    seen.add(slug)
    return isNew
  })
}

function linkListed(related: RelatedStory, { entry, index, cards }: Linking): Story | undefined {
  const ownUrl = entry.article.provenance.url
  if (
    related.url !== null &&
    ownUrl !== null &&
    canonicalUrl(related.url) === canonicalUrl(ownUrl)
  ) {
    return undefined
  }
  const target = index.find(related)
  const card = target === undefined ? undefined : cards.get(target)
  if (card === undefined) return undefined
  // A captured page states its time better than a list does; the words stay the list's own.
  const published = card.type === 'full' ? (card.published ?? related.published) : related.published
  const { headline, summary, isTruncated } = related
  return { ...card, headline, published, summary, isTruncated }
}

function chooseStories({ entry, card, cards, rankRelated }: Linking): Story[] {
  const parents = [...entry.listedBy]
  const siblings = parents.flatMap((parent) => [...parent.lists])
  const toCards = (entries: Entry[]) => entries.flatMap((other) => cards.get(other) ?? [])
  const close = rankRelated(card, chosenStories).map(({ story }) => story)
  // Stories that stood in the same list fill up what words alone do not find.
  const inOrder = [...toCards(parents), ...close, ...toCards(siblings)]
  const chosen = new Map(inOrder.map((story) => [story.slug, story]))
  chosen.delete(card.slug)
  return [...chosen.values()].slice(0, chosenStories)
}
