import { expect, it } from 'vitest'
import { findPageF1, groupPages, type ScoredPage, summarise } from './summarise.ts'

const right = { isRight: true, wanted: 'A', found: 'A', certainty: 'certain' as const }
const wrong = { isRight: false, wanted: 'A', found: 'B', certainty: 'guess' as const }
const pages: ScoredPage[] = [
  {
    ...{ file: 'a.html', reader: 'HTML', language: 'id' },
    score: {
      text: { precision: 1, recall: 0.5 },
      headline: right,
      captions: { wanted: 2, exact: 1, near: 2, extra: 1 },
    },
  },
  {
    ...{ file: 'b.html', reader: 'HTML', language: 'en' },
    score: { text: { precision: 0.5, recall: 1 }, headline: wrong },
  },
  // No article: its precision is unknown, its recall is 0.
  {
    ...{ file: 'c.txt', reader: 'text', language: 'id-ID' },
    score: { text: { precision: null, recall: 0 } },
  },
]

it('the F1 of a group is that of its mean precision and recall', () => {
  expect(summarise(pages)).toMatchObject({ pages: 3, precision: 0.75, recall: 0.5 })
  expect(summarise(pages).f1).toBeCloseTo(0.6)
  expect(summarise([])).toMatchObject({ precision: null, recall: null, f1: null })
})

it('fields are counted over the pages that have them', () => {
  expect(summarise(pages)).toMatchObject({
    headline: { right: 1, wanted: 2 },
    published: { right: 0, wanted: 0 },
    captionsExact: { right: 1, wanted: 2, extra: 1 },
    captionsNear: { right: 2, wanted: 2, extra: 1 },
  })
})

it('fields are counted by how sure the reader said that they are', () => {
  const none = { right: 0, wanted: 0, extra: 0 }
  expect(summarise(pages).certainty).toEqual({
    headline: {
      certain: { right: 1, wanted: 1, extra: 0 },
      likely: none,
      guess: { right: 0, wanted: 1, extra: 0 },
    },
    published: { certain: none, likely: none, guess: none },
    reporters: { certain: none, likely: none, guess: none },
  })
})

it('readers and languages are reported separately, without empty groups', () => {
  const groups = groupPages(pages).map(([name, group]) => [name, group.map(({ file }) => file)])
  expect(groups).toEqual([
    ['HTML, all', ['a.html', 'b.html']],
    ['HTML, Indonesian', ['a.html']],
    ['text, all', ['c.txt']],
    ['text, Indonesian', ['c.txt']],
  ])
  expect(groupPages(pages.slice(1, 2)).map(([name]) => name)).toEqual(['HTML, all'])
})

it('one page without an article has an F1 of 0', () => {
  expect(pages.map(({ score }) => findPageF1(score))).toEqual([2 / 3, 2 / 3, 0])
  expect(findPageF1({})).toBeNull()
  expect(findPageF1({ text: { precision: null, recall: null } })).toBe(1)
})
