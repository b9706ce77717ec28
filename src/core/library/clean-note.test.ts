import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { cleanNote } from './clean-note.ts'
import { highlightOf } from './library-fixture.ts'
import { HighlightSchema } from './schema.ts'

it('a note keeps its words and lines, and loses what no text may hold', () => {
  expect(cleanNote(' satu\u0000  dua\u202E\r\n\ntiga\t \n')).toBe('satu dua\n\ntiga')
})

it('whatever is typed or pasted, the cleaned note can be kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      const highlight = highlightOf('a', { note: cleanNote(text) })
      expect(v.safeParse(HighlightSchema, highlight).issues).toBeUndefined()
    }),
    { numRuns: 500 },
  )
})
