import { expect, it } from 'vitest'
import { briefArticle, fullArticle, heading, paragraph } from '../article/article-fixture.ts'
import { toStory } from '../edition/to-story.ts'
import { describeStory } from './head.ts'

const article = fullArticle('Jembatan Rampung', {
  body: [heading('Dua hari'), paragraph('Jembatan itu rampung. Warga senang.')],
})

it('an article has the title "headline – outlet" and its first sentence as description', () => {
  expect(describeStory({ ...article, slug: 'jembatan', related: [] })).toEqual({
    title: 'Jembatan Rampung – Tempo.co',
    description: 'Jembatan itu rampung.',
    path: '/articles/jembatan',
    language: 'id',
  })
})

it('the deck describes an article that has one', () => {
  const decked = { ...article, deck: 'Warga menyeberang lagi.', slug: 'jembatan', related: [] }
  expect(describeStory(decked).description).toBe('Warga menyeberang lagi.')
})

it('a card gives the same title before the article is loaded', () => {
  const card = describeStory(toStory(article, 'jembatan'))
  expect(card.title).toBe('Jembatan Rampung – Tempo.co')
  expect(card.path).toBe('/articles/jembatan')
})

it('the description of a brief is its summary', () => {
  const story = toStory(briefArticle('Bambu', { summary: 'Pesanan naik.' }), 'bambu')
  expect(describeStory(story).description).toBe('Pesanan naik.')
})

it('a truncated summary describes a brief up to its last whole word', () => {
  const cut = { summary: 'Pesanan naik dua kali li', isTruncated: true }
  const story = toStory(briefArticle('Bambu', cut), 'bambu')
  expect(describeStory(story).description).toBe('Pesanan naik dua kali…')
})

it('without an outlet the headline alone is the title', () => {
  const story = toStory(briefArticle('Bambu', { outlet: null, summary: null }), 'bambu')
  expect(describeStory(story)).toMatchObject({ title: 'Bambu', description: null })
})

it('an article that consists of headings has no description', () => {
  const body = [heading('Dua hari')]
  const bare = { ...article, body, slug: 'jembatan', related: [] }
  expect(describeStory(bare).description).toBeNull()
})
