import { expect, it } from 'vitest'
import { changeKinds } from '../../core/changes/schema.ts'
import { words as english } from '../i18n/en/changes.ts'
import { words as indonesian } from '../i18n/id/changes.ts'
import { wordSummary } from './word-summary.ts'

it.each([
  [indonesian, 'Judul diubah; dua kalimat dihapus; satu angka diperbaiki'],
  [english, 'Headline changed; two sentences removed; one number corrected'],
])('a summary is a sentence in words', (words, sentence) => {
  const counts = [
    { kind: 'headline', count: 1 },
    { kind: 'sentence-removed', count: 2 },
    { kind: 'number', count: 1 },
  ] as const
  expect(wordSummary(counts, words)).toBe(sentence)
})

it.each([
  [indonesian, '1.200 kalimat diubah', 'Satu kalimat diubah'],
  [english, '1,200 sentences changed', 'One sentence changed'],
])('large numbers are digits, and one is singular', (words, many, one) => {
  expect(wordSummary([{ kind: 'sentence-changed', count: 1_200 }], words)).toBe(many)
  expect(wordSummary([{ kind: 'sentence-changed', count: 1 }], words)).toBe(one)
})

it('every kind has words in both languages', () => {
  for (const words of [indonesian, english]) {
    const summaries = changeKinds.map((kind) => wordSummary([{ kind, count: 1 }], words))
    expect(new Set(summaries).size).toBe(changeKinds.length)
  }
})

it('without changes it says so', () => {
  expect(wordSummary([], indonesian)).toBe('Naskahnya sama')
})
