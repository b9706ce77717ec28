import fc from 'fast-check'
import {
  briefArticle,
  exactTime,
  fullArticle,
  paragraph,
  relatedStory,
} from '../article/article-fixture.ts'
import { openPublished } from '../article/article-record.ts'
import { describePicture } from '../article/picture.ts'
import type { Article, PublishedArticle } from '../article/schema.ts'
import { buildOf } from '../publish/publish-fixture.ts'
import { cleanText } from '../text/clean-text.ts'
import type { StatedTime } from '../time/stated-time.ts'

/** An article as published by an edition that contains only this article. */
export function publishOne(article: Article): PublishedArticle {
  const published = buildOf(article).articles.find(({ type }) => type === article.type)
  if (published === undefined) throw new Error('The edition lacks its article.')
  return openPublished(published)
}

/** A relative time, two days before a capture with an estimated moment. */
export const estimatedTime: StatedTime = {
  type: 'ago',
  text: '2 hari lalu',
  amount: 2,
  unit: 'day',
  at: '2024-09-17T10:00:00+07:00',
  isEstimated: true,
}

/** Valid text that looks like markup of some format. */
const marks = fc.constantFrom(
  ...['# x', '## x ##', '1. x', '2) x', '- x', '+ x', '* x', '*x*', '_x_', '__x__', '---', '==='],
  ...['[x](y)', '![x](y)', '[x]: y', '`x`', '```', '~~x~~', '> x', '| x |', '<script>', '&amp;'],
  ...['\\', '\\\\', 'x\\', '{', '}', '{x', 'x}', '$x$', 'x^2', '100%', '#1', 'A_b', 'x and y'],
  ...['TY  - x', 'ER  - ', '@misc{x,', '"x", {y}', ': x', '<!--', 'https://x.example/a_b*c'],
  ...['Jembatan', '2024', '新闻', 'é', '💧'],
)

/** Any words, cleaned as the schema requires. */
export const anyWords = fc
  .array(fc.oneof(marks, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 4 })
  .map((words) => cleanText(words.join(' ')) || 'x')

const anyTime = fc.constantFrom<StatedTime | null>(null, exactTime('2024-07-29'), estimatedTime)
const anyUrl = fc.constantFrom(null, 'https://koran.example/a_b?c=1&copy;=2#d')

const anyFull = fc
  .record({
    headline: anyWords,
    outlet: fc.option(anyWords),
    reporters: fc.array(anyWords, { maxLength: 3 }),
    paragraphs: fc.array(anyWords, { minLength: 1, maxLength: 3 }),
    caption: anyWords,
    agency: fc.option(anyWords),
    related: anyWords,
    published: anyTime,
    url: anyUrl,
  })
  .map(({ headline, paragraphs, caption, related, url, ...fields }) =>
    fullArticle(headline, {
      ...fields,
      body: paragraphs.map((text) => paragraph(text)),
      figure: describePicture(caption, caption),
      related: [relatedStory(related)],
      provenance: { capture: null, url, captured: null },
    }),
  )

const anyBrief = fc
  .record({ headline: anyWords, summary: fc.option(anyWords), published: anyTime })
  .map(({ headline, ...fields }) => briefArticle(headline, fields))

/** Any article, as published by an edition. */
export const anyArticle: fc.Arbitrary<PublishedArticle> = fc
  .oneof(anyFull, anyBrief)
  .map(publishOne)
