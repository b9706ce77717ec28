import type { PublishedRecord } from '../article/article-record.ts'
import type { Story } from '../article/story.ts'
import { openArticle } from '../edition/open-article.ts'
import type { Lead } from '../edition/schema.ts'
import { toStory } from '../edition/to-story.ts'
import { findKnownDay } from '../time/find-known-day.ts'
import { findMoment } from '../time/stated-time.ts'

/** What the archive keeps of a story. */
export type ArchiveRecord = {
  /** Without its picture, which the archive shows nowhere. */
  story: Story
  /** The publisher's day, such as `2024-07-29`; null when unknown. */
  day: string | null
  /** In ms since the epoch; null when unknown. */
  moment: number | null
  /** Reads its first paragraphs after the summary; none for a brief. */
  readOpening: () => Lead['opening']
  /** Reading time in whole minutes; null for a brief. */
  readingMinutes: number | null
  isPartial: boolean
  /** Whether another article recommends it. */
  isPicked: boolean
}

/** In code units. Four columns beneath a headline; a page of a day has room for no more. */
const maxOpening = 1_200

/** Reduces an article to what the archive keeps. `picks` are the slugs of all editor's picks. */
export function toArchiveRecord(
  article: PublishedRecord,
  picks: ReadonlySet<string>,
): ArchiveRecord {
  const { slug, published } = article
  const isFull = article.type === 'full'
  return {
    story: toStory(article, slug),
    day: findKnownDay(published),
    moment: findMoment(published),
    readOpening: () => (isFull ? openArticle(article, maxOpening) : []),
    readingMinutes: isFull ? (article.readingMinutes ?? null) : null,
    isPartial: isFull && article.isPartial,
    isPicked: picks.has(slug),
  }
}
