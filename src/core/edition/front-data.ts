import type { PublishedRecord } from '../article/article-record.ts'
import type { Story } from '../article/story.ts'
import type { Candidate } from '../front/candidate.ts'
import type { Front } from '../front/compose-front.ts'
import { collectPicks } from './collect-picks.ts'
import { measureOpening, openArticle } from './open-article.ts'
import type { Edition, Lead } from './schema.ts'
import type { Entry } from './story-index.ts'
import { findLeadPicture, isLeadWide, removePicture } from './story-picture.ts'

/** The fields of the edition that the composed front page decides. */
export type FrontData = Pick<Edition, 'lead' | 'stories' | 'beside' | 'sections' | 'mentioned'>

/** Lists all stories with what decides their place on the front page, in the order of `stories`. */
export function listCandidates(
  stories: readonly Story[],
  storyOf: ReadonlyMap<Entry, Story>,
  articles: readonly PublishedRecord[],
): Candidate[] {
  const mentions = new Map([...storyOf].map(([entry, { slug }]) => [slug, entry.listedBy.size]))
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const picks = collectPicks(articles)
  return stories.map((story) => {
    const article = bySlug.get(story.slug)
    const full = article?.type === 'full' ? article : null
    return {
      story,
      hasLeadPicture: story.picture !== undefined && isLeadWide(story.picture),
      readingMinutes: full?.readingMinutes ?? null,
      openingLength: full === null ? 0 : measureOpening(full),
      isPartial: full?.isPartial ?? false,
      isPicked: picks.has(story.slug),
      mentions: mentions.get(story.slug) ?? 0,
    }
  })
}

/** Writes a composed front page as data: the stories as one list, and where each part of it ends. */
export function describeFront(front: Front, articles: readonly PublishedRecord[]): FrontData {
  const { lead, openingRoom, beside, filling, sections, mentioned } = front
  const { pictured, texts } = beside
  const below = [...filling, ...sections.flatMap(({ stories }) => stories)]
  const article = articles.find(({ slug }) => slug === lead?.story.slug)
  return {
    lead:
      article === undefined || lead === null
        ? null
        : describeLead(lead.story, article, openingRoom),
    // All other stories are text alone, whether they have a picture or not.
    stories: [...pictured, ...[...texts, ...below].map(removePicture)],
    beside: pictured.length + texts.length,
    sections: sections.map(({ stories, ...section }) => ({ ...section, shown: stories.length })),
    mentioned: {
      total: mentioned.total,
      stories: mentioned.stories.map(({ story: { slug, headline, language }, mentions }) => {
        return { slug, headline, language, count: mentions }
      }),
    },
  }
}

function describeLead(story: Story, article: PublishedRecord, openingRoom: number): Lead {
  if (article.type === 'brief') return { story, opening: [], readingMinutes: null }
  const picture = findLeadPicture(article)
  const { readingMinutes: _, ...bare } = removePicture(story)
  return {
    story: bare,
    ...(picture === null ? {} : { picture }),
    opening: openArticle(article, openingRoom),
    readingMinutes: article.readingMinutes ?? null,
  }
}
