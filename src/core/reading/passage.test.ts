import { describe, expect, it } from 'vitest'
import { findPassage, quotePassage } from './passage.ts'

const units = ['Hujan turun sejak pagi.', 'Sungai naik.', 'Warga mengungsi.'].map((text) => ({
  type: 'paragraph' as const,
  text,
}))

const at = (unit: number, offset: number) => ({ unit, offset })

describe('findPassage', () => {
  it.each([
    ['a passage without edges stays as it is', at(0, 6), at(0, 11), at(0, 6), at(0, 11)],
    ['the space before and behind a word goes', at(0, 5), at(0, 12), at(0, 6), at(0, 11)],
    ['the very beginning of the next paragraph goes', at(0, 0), at(1, 0), at(0, 0), at(0, 23)],
    ['the very end of the paragraph before goes', at(0, 23), at(1, 6), at(1, 0), at(1, 6)],
    ['a passage may reach over paragraphs', at(0, 6), at(2, 5), at(0, 6), at(2, 5)],
  ])('%s', (_title, start, end, drawnStart, drawnEnd) => {
    expect(findPassage(units, { start, end })).toEqual({ start: drawnStart, end: drawnEnd })
  })

  it('a passage of white space is null', () => {
    expect(findPassage(units, { start: at(0, 5), end: at(0, 6) })).toBeNull()
    expect(findPassage(units, { start: at(0, 23), end: at(1, 0) })).toBeNull()
  })
})

describe('quotePassage', () => {
  it('returns the words, one line per paragraph', () => {
    expect(quotePassage(units, { start: at(0, 18), end: at(2, 5) })).toBe(
      'pagi.\nSungai naik.\nWarga',
    )
  })
})
