import { expect, it } from 'vitest'
import { countReadingMinutes } from './reading-minutes.ts'

const words = (count: number) => Array.from({ length: count }, () => 'kata').join(' ')

it.each([
  ['no text at all takes a minute', [], 1],
  ['a few words take a minute', ['dua kata'], 1],
  ['200 words take a minute', [words(200)], 1],
  ['300 words take two minutes', [words(300)], 2],
  ['paragraphs add up', [words(400), words(400), words(200)], 5],
])('%s', (_title, texts, minutes) => {
  expect(countReadingMinutes(texts)).toBe(minutes)
})
