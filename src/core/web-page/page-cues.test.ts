import { expect, it } from 'vitest'
import type { PageElement } from './page.ts'
import { type CueName, findBodyRank, hasCue } from './page-cues.ts'

function element(name: string, attributes: Record<string, string>): PageElement {
  return {
    name,
    attributes: new Map(Object.entries(attributes)),
    parent: null,
    start: 0,
    end: 0,
    isBlock: true,
  }
}

const cues: readonly [CueName, string, Record<string, string>][] = [
  ['caption', 'figcaption', {}],
  ['caption', 'p', { class: 'wp-caption-text' }],
  ['caption', 'span', { itemprop: 'caption' }],
  ['picture', 'div', { class: 'headline-img' }],
  ['credit', 'span', { class: 'photo-credit' }],
  ['credit', 'span', { itemprop: 'copyrightHolder' }],
  ['time', 'time', {}],
  ['time', 'span', { class: 'entry-date' }],
  ['time', 'span', { itemprop: 'datePublished' }],
  ['author', 'div', { class: 'c-byline' }],
  ['author', 'span', { itemprop: 'author' }],
  ['author', 'a', { rel: 'author' }],
  ['author', 'span', { 'data-testid': 'byline-name' }],
  ['editor', 'div', { class: 'redaktur' }],
  ['editor', 'span', { itemprop: 'editor' }],
  ['deck', 'p', { class: 'article-subtitle' }],
  ['deck', 'p', { itemprop: 'alternativeHeadline' }],
  ['deck', 'p', { 'data-testid': 'standfirst' }],
  ['quotation', 'aside', { class: 'pull-quote' }],
]

it.each(cues)('%s is what <%s> with %j is', (cue, name, attributes) => {
  expect(hasCue(element(name, attributes), cue)).toBe(true)
})

it('an element without a mark is none of them', () => {
  const plain = element('div', { class: 'x9', itemprop: 'name', rel: 'tag', 'data-testid': 'x' })
  expect(cues.filter(([cue]) => hasCue(plain, cue))).toEqual([])
})

it('what schema.org calls the text is the text before what a class calls so', () => {
  expect(findBodyRank(element('div', { itemprop: 'articleBody' }))).toBe(0)
  expect(findBodyRank(element('div', { class: 'entry-content' }))).toBe(1)
  expect(findBodyRank(element('div', { class: 'x9' }))).toBeNull()
})
