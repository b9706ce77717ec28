import { expect, it } from 'vitest'
import type { Mark } from './mark.ts'
import { spellMarks } from './spell-marks.ts'

it.each<[string, string, Mark, string]>([
  ['a raised number', '109', { type: 'sup', start: 2, end: 3 }, '10⁹'],
  ['a raised number of several signs', '10-12', { type: 'sup', start: 2, end: 5 }, '10⁻¹²'],
  ['a lowered number', 'CO2', { type: 'sub', start: 2, end: 3 }, 'CO₂'],
  [
    'a raised word, which no signs are for',
    'No kedua',
    { type: 'sup', start: 3, end: 8 },
    'No kedua',
  ],
  ['words struck out', 'naik 5 6 persen', { type: 'deleted', start: 5, end: 6 }, 'naik   6 persen'],
  ['an emphasis, which needs no signs', 'naik', { type: 'emphasis', start: 0, end: 4 }, 'naik'],
])('%s, as long as it was', (_title, text, mark, spelled) => {
  expect(spellMarks({ text, marks: [mark] })).toBe(spelled)
  expect(spelled).toHaveLength(text.length)
})
