import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { cleanNote } from './clean-note.ts'
import { highlightOf } from './library-fixture.ts'
import { HighlightSchema } from './schema.ts'

it('a note keeps its words and lines, and loses unsafe characters', () => {
  expect(cleanNote(' satu\u0000  dua\u202E\r\n\ntiga\t \n')).toBe('satu dua\n\ntiga')
})

it('a cleaned note is always valid, whatever was typed or pasted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      const highlight = highlightOf('a', { note: cleanNote(text) })
      expect(v.safeParse(HighlightSchema, highlight).issues).toBeUndefined()
    }),
    { numRuns: 500 },
  )
})
