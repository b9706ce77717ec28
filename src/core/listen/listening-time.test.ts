import { expect, it } from 'vitest'
import { fullArticle, paragraph } from '../article/article-fixture.ts'
import { listUtterances } from './list-utterances.ts'
import { countWordsLeft, toMinutes } from './listening-time.ts'

it.each([
  [450, 1, 3],
  [450, 1.5, 2],
  [300, 2, 1],
  [12, 1, 1],
])('%i words at rate %f take %i minutes', (words, rate, minutes) => {
  expect(toMinutes(words, rate)).toBe(minutes)
})

it('counts the words from each utterance to the end', () => {
  const body = [paragraph('Warga antre air. Lalu pulang.')]
  const article = { ...fullArticle('Judul ini', { body }), slug: 'judul-ini', related: [] }
  expect(countWordsLeft(listUtterances(article))).toEqual([7, 5, 2])
})
