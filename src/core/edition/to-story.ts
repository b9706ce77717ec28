import type { ArticleRecord, PublishedRecord } from '../article/article-record.ts'
import type { Gist } from '../article/article-text.ts'
import type { Block } from '../article/block.ts'
import type { Article, PublishedArticle } from '../article/schema.ts'
import { spellMarks } from '../article/spell-marks.ts'
import type { Story } from '../article/story.ts'
import { splitSentences } from '../text/sentences.ts'

/** An article, in memory or as a record. */
type AnyArticle = Article | PublishedArticle | ArticleRecord | PublishedRecord

/** In code units. A summary taken from a body ends with the sentence that passes it. */
const enoughSummary = 90

/** The stories of articles. Every list of an archive has the same ones. */
const known = new WeakMap<AnyArticle, Story>()

/** Reduces an article to what a card needs. A full article is summed up by its deck, else by its first sentences. */
export function toStory(article: AnyArticle, slug: string): Story {
  const before = known.get(article)
  if (before?.slug === slug) return before
  const story = describeStory(article, slug)
  known.set(article, story)
  return story
}

function describeStory(article: AnyArticle, slug: string): Story {
  const { headline, published, outlet, type, language } = article
  const { summary, isTruncated } =
    article.type === 'brief'
      ? article
      : { summary: article.deck ?? findSummary(article), isTruncated: false }
  const knownFrom = article.type === 'brief' ? article.knownFrom : undefined
  const readingMinutes = 'readingMinutes' in article ? article.readingMinutes : undefined
  return {
    ...(knownFrom !== undefined && { knownFrom }),
    ...(readingMinutes !== undefined && { readingMinutes }),
    ...{ slug, type, headline, published, outlet, language, summary, isTruncated },
  }
}

function findSummary(article: { body: Block[] } | { gist: Gist }): string | null {
  return 'gist' in article ? article.gist.summary : sumUp(article.body)
}

/** Sums a body up by its first sentences. Returns null when it has no paragraph. */
export function sumUp(body: readonly Block[]): string | null {
  const paragraph = body.find((block) => block.type === 'paragraph')
  if (paragraph === undefined) return null
  let opening = ''
  const text = spellMarks(paragraph).replaceAll(/ {2,}/g, ' ').trim()
  for (const sentence of splitSentences(text)) {
    opening = opening === '' ? sentence : `${opening} ${sentence}`
    if (opening.length >= enoughSummary) break
  }
  return opening
}
