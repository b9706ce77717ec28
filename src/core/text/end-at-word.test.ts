import { describe, expect, it } from 'vitest'
import { endAtWord } from './end-at-word.ts'

describe('endAtWord', () => {
  it.each([
    [
      'half a word goes and an ellipsis shows the cut',
      'kecerdasan buatan Intell',
      'kecerdasan buatan…',
    ],
    ['punctuation before the cut goes too', 'para nelayan, peta', 'para nelayan…'],
    ['a dash before the cut goes too', 'para nelayan – peta', 'para nelayan…'],
    ['an ellipsis of the source stays as it is', 'para nelayan…', 'para nelayan…'],
    ['three full stops of the source stay as they are', 'para nelayan...', 'para nelayan...'],
    ['a lone word stays, or nothing would be left', 'Kecerdasa', 'Kecerdasa…'],
  ])('%s', (_title, text, ended) => {
    expect(endAtWord(text)).toBe(ended)
  })

  // A pattern that restarts at every character would take a quarter of an hour for 1,000,000.
  it.each([
    ['dashes', '-'],
    ['commas', ','],
  ])('a long row of %s is done with at once', (_name, sign) => {
    const row = sign.repeat(1_000_000)
    expect(endAtWord(`a ${row}b c`)).toBe(`a ${row}b…`)
  })
})
