import { canonicalUrl } from '../article/canonical-url.ts'
import type { RelatedStory, Story } from '../article/story.ts'
import type { createRanking } from '../related/rank-related.ts'
import type { Entry, StoryIndex } from './story-index.ts'

/** What linking one entry needs. */
type Linking = {
  entry: Entry
  /** The entry as lists show it. */
  story: Story
  index: StoryIndex
  storyOf: ReadonlyMap<Entry, Story>
  /** Canonical addresses of the originals by slug, where known. */
  addresses: ReadonlyMap<string, string>
  rankRelated: ReturnType<typeof createRanking>
}

/** Number of stories chosen for an article whose page lists none. */
const chosenStories = 9

/**
 * Number of stories to which the lists of an article's other captures fill up its own. A page keeps all that it
 * lists itself, but an article that was captured daily would list hundreds.
 */
const joinedStories = 30

/**
 * Returns the related stories of an article, each with a slug of the edition: those that its page lists, in that
 * order, then up to a limit those of its other captures. For an article without a list they are the articles that
 * list it, then the most similar stories. The article itself and repetitions are omitted.
 */
export function linkStories(linking: Linking): Story[] {
  const { entry } = linking
  const listed = entry.article.related.flatMap((related) => linkListed(related, linking) ?? [])
  const own = entry.shown?.shown.article.related.length ?? listed.length
  const stories = takeOthers(listed, linking, Math.max(own, joinedStories))
  return stories.length > 0 ? stories : takeOthers(chooseStories(linking), linking, chosenStories)
}

/** Takes the first `limit` stories, without the article itself and without repetitions. */
function takeOthers(stories: Iterable<Story>, { story: own, addresses }: Linking, limit: number) {
  const ownAddress = addresses.get(own.slug)
  const taken = new Map<string, Story>()
  for (const story of stories) {
    if (taken.size === limit) break
    const isSelf =
      story.slug === own.slug ||
      (ownAddress !== undefined && addresses.get(story.slug) === ownAddress)
    if (!isSelf && !taken.has(story.slug)) taken.set(story.slug, story)
  }
  return [...taken.values()]
}

function linkListed(related: RelatedStory, { story, index, storyOf, addresses }: Linking) {
  if (related.url !== null && canonicalUrl(related.url) === addresses.get(story.slug)) {
    return undefined
  }
  const target = index.find(related)
  const found = target === undefined ? undefined : storyOf.get(target)
  if (found === undefined) return undefined
  // A captured page states its time more precisely than a list; the words stay the list's.
  const published =
    found.type === 'full' ? (found.published ?? related.published) : related.published
  const { headline, summary, isTruncated } = related
  const last = lastListed.get(found) ?? found
  const isSame =
    last.published === published &&
    last.headline === headline &&
    last.summary === summary &&
    last.isTruncated === isTruncated
  if (isSame) return last
  const listed = { ...found, headline, published, summary, isTruncated }
  lastListed.set(found, listed)
  return listed
}

/** Each story as the last list had it: most lists say the same, and would take most memory of an archive. */
const lastListed = new WeakMap<Story, Story>()

/** A generator, so that a list of thousands is not walked for each of its stories. */
function* chooseStories({ entry, story: own, storyOf, rankRelated }: Linking): Iterable<Story> {
  for (const parent of entry.listedBy) yield* toStories([parent], storyOf)
  // One more than needed, because one of them may be the same page at the same address.
  for (const { story } of rankRelated(own, chosenStories + 1)) yield story
  // Siblings in the same list fill up what shared words do not find.
  for (const parent of entry.listedBy) yield* toStories(parent.lists, storyOf)
}

function* toStories(entries: Iterable<Entry>, storyOf: ReadonlyMap<Entry, Story>): Iterable<Story> {
  for (const entry of entries) {
    const story = storyOf.get(entry)
    if (story !== undefined) yield story
  }
}
