import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatTable, parseTable } from './line-table.ts'

it('a table that was formatted is parsed to the same, whatever its names and values', () => {
  const anyTable = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.json()))
  fc.assert(
    fc.property(anyTable, (entries) => {
      const table = new Map(entries)
      expect([...parseTable(formatTable(table))]).toEqual([...table])
    }),
  )
})

it.each(['"a"', '"a"\n', '"a"\t1', '"a"\t1\n"b"', '"a"\n"b"\t1\n'])(
  'the text %j is no table',
  (text) => {
    expect(() => parseTable(text)).toThrow('not whole')
  },
)
