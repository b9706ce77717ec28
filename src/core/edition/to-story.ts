import type { Article, PublishedArticle } from '../article/schema.ts'
import { spellMarks } from '../article/spell-marks.ts'
import type { Story } from '../article/story.ts'
import { splitSentences } from '../text/sentences.ts'

/** In code units. A summary taken from a body ends with the sentence that passes it. */
const enoughSummary = 90

/** The stories of articles. Every list of an archive has the same ones. */
const known = new WeakMap<Article | PublishedArticle, Story>()

/** Reduces an article to what a card needs. A full article is summed up by its deck, else by its first sentences. */
export function toStory(article: Article | PublishedArticle, slug: string): Story {
  const before = known.get(article)
  if (before?.slug === slug) return before
  const story = describeStory(article, slug)
  known.set(article, story)
  return story
}

function describeStory(article: Article | PublishedArticle, slug: string): Story {
  const { headline, published, outlet, type, language } = article
  const { summary, isTruncated } =
    article.type === 'brief'
      ? article
      : { summary: article.deck ?? findOpening(article.body), isTruncated: false }
  const story = { slug, type, headline, published, outlet, language, summary, isTruncated }
  const knownFrom = article.type === 'brief' ? article.knownFrom : undefined
  const readingMinutes = 'readingMinutes' in article ? article.readingMinutes : undefined
  return {
    ...story,
    ...(knownFrom !== undefined && { knownFrom }),
    ...(readingMinutes !== undefined && { readingMinutes }),
  }
}

function findOpening(body: Extract<Article, { type: 'full' }>['body']): string | null {
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
