import { expect, it } from 'vitest'
import type { Gap } from '../../core/provenance/compare-photo-date.ts'
import { words as englishWords } from '../i18n/en/provenance.ts'
import { words as indonesianWords } from '../i18n/id/provenance.ts'
import { timeWords } from '../i18n/wordings-fixture.ts'
import { formatGap } from './format-gap.ts'

it.each<[Gap, string, string]>([
  [{ type: 'almost', amount: 5, unit: 'year' }, 'hampir 5 tahun', 'almost 5 years'],
  [{ type: 'over', amount: 1, unit: 'month' }, 'lebih dari 1 bulan', 'more than 1 month'],
  [{ type: 'exactly', amount: 3, unit: 'day' }, '3 hari', '3 days'],
])('a gap says how full its unit is: %o', (gap, indonesian, english) => {
  expect(formatGap(gap, { timeWords: timeWords.id, nearness: indonesianWords.gap })).toBe(
    indonesian,
  )
  expect(formatGap(gap, { timeWords: timeWords.en, nearness: englishWords.gap })).toBe(english)
})
