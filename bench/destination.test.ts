import * as v from 'valibot'
import { expect, it } from 'vitest'
import { type PublishedArticle, PublishedArticleSchema } from '../src/core/article/schema.ts'
import { describeDestination } from './destination.ts'

/** A brief with these related headlines. */
function brief(headline: string, related: string[], summary: string | null): PublishedArticle {
  const story = { type: 'brief', language: 'id', outlet: null, published: null }
  return v.parse(PublishedArticleSchema, {
    ...story,
    version: 1,
    slug: headline.toLowerCase(),
    headline,
    summary,
    related: related.map((name) => ({ ...story, headline: name, slug: name, summary: null })),
    provenance: { capture: null, url: null, captured: null },
  })
}

const from = brief('A', ['B', 'C'], null)

it('the reader has arrived when headline, start of the text, and the way back in the list are painted', () => {
  const summary = 'x'.repeat(100)
  expect(describeDestination(brief('B', ['C', 'A'], summary), from)).toEqual({
    headline: 'B',
    text: 'x'.repeat(60),
    list: 'A',
  })
})

it('a page that does not list the previous one is recognized by a story that the previous one did not list', () => {
  expect(describeDestination(brief('B', ['C', 'D'], null), from)).toEqual({
    headline: 'B',
    text: null,
    list: 'D',
  })
})

it('a list without any new story cannot prove the arrival', () => {
  expect(describeDestination(brief('B', ['C'], null), from).list).toBeNull()
})

it('a full article is recognized by the end of its first paragraph, which no card shows', () => {
  const text = `${'a'.repeat(80)}${'z'.repeat(60)}`
  const full = v.parse(PublishedArticleSchema, {
    ...brief('B', ['A'], null),
    type: 'full',
    body: [
      { type: 'heading', text: 'H' },
      { type: 'paragraph', text },
    ],
  })
  expect(describeDestination(full, from).text).toBe('z'.repeat(60))
})
