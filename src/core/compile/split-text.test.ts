import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { haveSoundRanges } from '../article/mark.ts'
import { shortenText, splitMarkedText, splitText } from './split-text.ts'

describe('a text that is too long', () => {
  it.each([
    ['after a sentence', 'Satu dua. Tiga empat.', 12, ['Satu dua.', 'Tiga empat.']],
    ['after a quotation', '“Satu dua.” Tiga empat.', 14, ['“Satu dua.”', 'Tiga empat.']],
    ['between two words', 'Satu dua tiga empat', 10, ['Satu dua', 'tiga empat']],
    ['inside a word that is too long itself', 'satuduatiga', 5, ['satud', 'uatig', 'a']],
    ['nowhere when it fits', 'Satu dua.', 9, ['Satu dua.']],
  ])('is split %s', (_title, text, maxLength, pieces) => {
    expect(splitText(text, maxLength)).toEqual(pieces)
  })

  it('is shortened between two words, and the rest is returned', () => {
    expect(shortenText('Satu dua tiga', 10)).toEqual({ kept: 'Satu dua…', rest: 'tiga' })
    expect(shortenText('🙂🙂🙂', 4)).toEqual({ kept: '🙂…', rest: '🙂🙂' })
  })

  it('keeps its marks, and a mark across the cut is in both pieces', () => {
    const text = 'Satu dua. Tiga empat.'
    const marks = [
      { type: 'strong', start: 5, end: 14 } as const,
      { type: 'emphasis', start: 15, end: 20 } as const,
    ]
    expect(splitMarkedText({ text, marks }, 12)).toEqual([
      { text: 'Satu dua.', marks: [{ type: 'strong', start: 5, end: 9 }] },
      {
        text: 'Tiga empat.',
        marks: [
          { type: 'strong', start: 0, end: 4 },
          { type: 'emphasis', start: 5, end: 10 },
        ],
      },
    ])
  })
})

const words = fc.array(
  fc.constantFrom('kata', 'kabar.', '🙂', 'sebuahkatayangpanjangsekali', '水'),
  {
    minLength: 1,
    maxLength: 60,
  },
)

it('for any text every piece fits, no character is lost, and marks are valid', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 40 }), fc.nat(), (list, maxLength, at) => {
      const text = list.join(' ')
      const start = at % text.length
      const marks = [{ type: 'strong', start, end: text.length } as const]
      const pieces = splitMarkedText({ text, marks }, maxLength)
      expect(
        pieces
          .map((piece) => piece.text)
          .join('')
          .replaceAll(' ', ''),
      ).toBe(list.join(''))
      for (const piece of pieces) {
        expect(piece.text.length).toBeLessThanOrEqual(maxLength)
        expect(piece.text).not.toBe('')
        if (!/[\uD800-\uDBFF]$/.test(text.slice(0, start)))
          expect(haveSoundRanges(piece)).toBe(true)
      }
      const { kept, rest } = shortenText(text, maxLength)
      expect(kept.length).toBeLessThanOrEqual(maxLength)
      expect(`${kept.slice(0, -1)}${rest}`.replaceAll(' ', '')).toBe(list.join(''))
    }),
  )
})
