import type { PublishedRecord } from '../article/article-record.ts'
import type { BuiltEdition } from '../edition/build-edition.ts'
import { nameUrn } from '../text/name-urn.ts'
import { type Instant, rankInstant } from '../time/instant.ts'
import { findBestMoment, findChangedAt } from './publication-time.ts'

/** Number of stories in a feed. */
const feedLength = 40

/** A story with what all feed formats need. */
export type FeedStory = {
  article: PublishedRecord
  /** Permanent, wherever the site is published. */
  id: string
  /** The last change, else the best known moment; null when there is none. */
  updatedAt: Instant | null
  /** The reporters, else the outlet; empty when neither is known. */
  authors: readonly string[]
}

/** The content of an edition's feeds. */
export type Feed = {
  /** The newest stories, newest first; stories without any moment are last. */
  stories: readonly FeedStory[]
  /** The latest known moment: of the last capture or of a story. */
  updatedAt: Instant | null
  /** The feed's id for a site without address; derived from the oldest story, so that it does not change. */
  id: string
}

/**
 * Gathers the content of an edition's feeds, the same for every format. `subject` distinguishes the feed of
 * some of its stories from that of all.
 */
export function gatherFeed(
  { edition, articles }: { edition: BuiltEdition['edition']; articles: readonly PublishedRecord[] },
  subject = '',
): Feed {
  const moments = articles
    .map(findMoments)
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
    id: nameUrn(`feed${subject}\n${oldest === undefined ? '' : nameStory(oldest.article)}`),
  }
}

/** An article with what orders it in a feed. */
type Moments = { article: PublishedRecord; updatedAt: Instant | null; moment: number }

/** The moments of articles, each of which is in the feed of its outlet and of its reporters, too. */
const known = new WeakMap<PublishedRecord, Moments>()

function findMoments(article: PublishedRecord): Moments {
  const before = known.get(article)
  if (before !== undefined) return before
  const bestAt = findBestMoment(article)
  const changedAt = findChangedAt(article)
  const moment = rankInstant(bestAt)
  const updatedAt = rankInstant(changedAt) > moment ? changedAt : bestAt
  const found = { article, updatedAt, moment }
  known.set(article, found)
  return found
}

/**
 * Names a story for its id. A brief and the full article that later takes its slug get the same id. An Atom
 * id must not change when a site moves (RFC 4287, 4.2.6), so the name does not contain the site's address.
 */
function nameStory({ outlet, slug }: PublishedRecord): string {
  return `${outlet ?? ''}\n${slug}`
}

function findAuthors(article: PublishedRecord): readonly string[] {
  if (article.type === 'full' && article.reporters.length > 0) return article.reporters
  return article.outlet === null ? [] : [article.outlet]
}
