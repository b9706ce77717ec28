import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, findUnsafeCharacter } from './clean-text.ts'

describe('cleanText', () => {
  it.each([
    ['a no-break space becomes a plain one', 'dua\u00A0kata', 'dua kata'],
    ['a tab becomes a plain space', 'dua\tkata', 'dua kata'],
    ['a run of mixed spaces becomes one', 'dua \t\u2003\u202F\u3000 kata', 'dua kata'],
    ['a vertical tab or form feed parts two words', 'dua\vkata\flagi', 'dua kata lagi'],
    ['spaces around a removed control become one', 'dua \u0007 kata', 'dua kata'],
    ['spaces at both ends go', '  \u00A0 kata \t', 'kata'],
    ['a soft hyphen goes and its word stays whole', 'pe\u00ADme\u00ADrintah', 'pemerintah'],
    ['zero-width spaces and word joiners go', 'satu\u200Bkata\u2060', 'satukata'],
    ['a byte order mark goes wherever it stands', '\uFEFFawal\uFEFF', 'awal'],
    ['the zero-width joiner of an emoji stays', '👩\u200D🌾', '👩\u200D🌾'],
    ['a decomposed letter is composed', 'Cafe\u0301', 'Caf\u00E9'],
    ['a bidirectional override goes', 'gpj.\u202Eexe', 'gpj.exe'],
    ['a bidirectional isolate goes', 'a\u2066b\u2069', 'ab'],
    ['a control character goes', 'a\u0000b\u001B[31mc', 'ab[31mc'],
    ['half a surrogate pair goes', 'a\uD83Db', 'ab'],
    ['curly quotes and dashes stay as printed', '“a” – ‘b’ — c…', '“a” – ‘b’ — c…'],
    ['of 31 marks on a letter 30 stay', `x${'\u0323'.repeat(31)}y`, `x${'\u0323'.repeat(30)}y`],
    [
      'a joiner among marks begins no new run',
      `x${'\u0323\u200D'.repeat(31)}`,
      `x${'\u0323\u200D'.repeat(15)}`,
    ],
    [
      'a mark that is normalized to two counts as two',
      `q${'\u0344'.repeat(30)}`,
      `q${'\u0308\u0301'.repeat(15)}`,
    ],
    ['markup stays, as text', '<b>tebal</b> &amp; ', '<b>tebal</b> &amp;'],
  ])('%s', (_title, line, cleaned) => {
    expect(cleanText(line)).toBe(cleaned)
  })

  it('is idempotent and leaves no unsafe character, whatever the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const cleaned = cleanText(line)
        expect(cleanText(cleaned)).toBe(cleaned)
        expect(findUnsafeCharacter(cleaned)).toBeNull()
      }),
    )
  })

  it('keeps every letter and digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        const letters = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]/gu)
        expect(letters(cleanText(line))).toEqual(letters(line))
      }),
    )
  })
})

describe('findUnsafeCharacter', () => {
  it.each([
    ['Teks biasa\tdengan tab', null],
    ['a\u0000', 'U+0000'],
    ['a\nb', 'U+000A'],
    ['a\u0085b', 'U+0085'],
    ['a\u2028b', 'U+2028'],
    ['a\u202Eb', 'U+202E'],
    ['a\u2067b', 'U+2067'],
    ['a\uDC00b', 'U+DC00'],
  ])('in %j is %s', (text, found) => {
    expect(findUnsafeCharacter(text)).toBe(found)
  })
})
