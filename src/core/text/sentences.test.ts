import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'
import { splitSentences } from './sentences.ts'

describe('splitSentences', () => {
  it.each([
    ['a full stop ends a sentence', 'Hujan turun. Sungai naik.', ['Hujan turun.', 'Sungai naik.']],
    ['a quote closes with its sentence', '"Naik." Ia pergi.', ['"Naik."', 'Ia pergi.']],
    ['an opening quote begins one', 'Ia datang! "Mari."', ['Ia datang!', '"Mari."']],
    ['a digit begins one', 'Ada korban. 12 orang luka.', ['Ada korban.', '12 orang luka.']],
    ['a small letter goes on', 'Pukul 7.30 pagi. namun sepi', ['Pukul 7.30 pagi. namun sepi']],
    [
      'a title is no end',
      'Prof. Sari dan dr. Budi hadir. Usai.',
      ['Prof. Sari dan dr. Budi hadir.', 'Usai.'],
    ],
    ['an initial is no end', 'B. J. Habibie wafat. Ia 83.', ['B. J. Habibie wafat.', 'Ia 83.']],
    ['an abbreviation that opens the text is no end', 'Dr. Sari hadir.', ['Dr. Sari hadir.']],
    [
      'a word that merely ends like one is an end',
      'Naik kapalSt. Ia pergi.',
      ['Naik kapalSt.', 'Ia pergi.'],
    ],
    ['a number of a street is no end', 'Jl. Melati No. 5 sepi.', ['Jl. Melati No. 5 sepi.']],
    ['an ellipsis may end one', 'Ia diam… Lalu pergi.', ['Ia diam…', 'Lalu pergi.']],
    [
      'Arabic has no capitals, and a question mark of its own',
      'هل تعترف واشنطن؟ لا أحد يعرف. قال «نعم.» ثم ذهب.',
      ['هل تعترف واشنطن؟', 'لا أحد يعرف.', 'قال «نعم.»', 'ثم ذهب.'],
    ],
    ['no text has no sentence', '', []],
  ])('%s', (_title, paragraph, sentences) => {
    expect(splitSentences(paragraph)).toEqual(sentences)
  })

  it('the sentences joined with a space are the paragraph', () => {
    const part = fc.constantFrom('A.', 'Dr.', '"Ya!"', 'kata', '5', '...', '(Tidak?)', 'Lalu', '…')
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'grapheme' }))), (parts) => {
        const paragraph = cleanText(parts.join(' '))
        expect(splitSentences(paragraph).join(' ')).toBe(paragraph)
      }),
    )
  })

  it.each([
    ['initials', 'A. '.repeat(20_000)],
    ['full stops', '.'.repeat(50_000)],
    ['quotes', '."'.repeat(25_000)],
  ])('a paragraph of nothing but %s comes back whole', (_title, paragraph) => {
    expect(splitSentences(paragraph).join(' ').trim()).toBe(paragraph.trim())
  })
})
