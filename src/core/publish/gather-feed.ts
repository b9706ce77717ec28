import type { PublishedArticle } from '../article/schema.ts'
import type { BuiltEdition } from '../edition/build-edition.ts'
import { nameUrn } from '../text/name-urn.ts'
import { type Instant, rankInstant } from '../time/instant.ts'
import { findBestMoment, findUpdatedAt } from './publication-time.ts'

/** How many stories a feed holds. */
const feedLength = 40

/** A story as the feeds tell it. */
export type FeedStory = {
  article: PublishedArticle
  /** The same for good, wherever the site is published. */
  id: string
  /** When it was last changed, else the best moment known of it; null when there is none. */
  updatedAt: Instant | null
  /** Reporters, else the outlet; empty when neither is known. */
  authors: readonly string[]
}

/** What the feeds of an edition tell. */
export type Feed = {
  /** The newest stories, newest first; what has no moment at all comes last. */
  stories: readonly FeedStory[]
  /** The latest moment known of the whole: of the last capture, or of a story. */
  updatedAt: Instant | null
  /** A name for the feed of a site without an address, made from its oldest story so that it lasts. */
  id: string
}

/** Gathers what the feeds of an edition tell, the same for every format. */
export function gatherFeed({
  edition,
  articles,
}: Pick<BuiltEdition, 'edition' | 'articles'>): Feed {
  const moments = articles
    .map((article) => {
      const bestAt = findBestMoment(article)
      const changedAt = findUpdatedAt(article)
      const moment = rankInstant(bestAt)
      return { article, updatedAt: rankInstant(changedAt) > moment ? changedAt : bestAt, moment }
    })
    .sort((a, b) => Number(b.moment > a.moment) - Number(b.moment < a.moment))
  const newest = moments.reduce<Instant | null>(
    (latest, { updatedAt }) => (rankInstant(updatedAt) > rankInstant(latest) ? updatedAt : latest),
    null,
  )
  const captured = edition.captured?.at ?? null
  const oldest = moments.findLast(({ updatedAt }) => updatedAt !== null)
  return {
    stories: moments.slice(0, feedLength).map(({ article, updatedAt }) => ({
      article,
      id: nameUrn(nameStory(article)),
      updatedAt,
      authors: findAuthors(article),
    })),
    updatedAt: rankInstant(newest) > rankInstant(captured) ? newest : captured,
    id: nameUrn(`feed\n${oldest === undefined ? '' : nameStory(oldest.article)}`),
  }
}

/**
 * A brief and the full article that takes its address over are one story. An id of Atom must not change
 * when a site moves (RFC 4287, 4.2.6), so the name holds no address of the site.
 */
function nameStory({ outlet, slug }: PublishedArticle): string {
  return `${outlet ?? ''}\n${slug}`
}

function findAuthors(article: PublishedArticle): readonly string[] {
  if (article.type === 'full' && article.reporters.length > 0) return article.reporters
  return article.outlet === null ? [] : [article.outlet]
}
