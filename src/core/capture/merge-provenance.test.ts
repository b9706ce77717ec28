import { expect, it } from 'vitest'
import { mergeProvenance } from './merge-provenance.ts'
import { unknownProvenance } from './provenance.ts'

it('the most trusted source comes last, and leaves to the others what it does not say', () => {
  const merged = mergeProvenance([
    { url: 'https://a.example/', outlet: 'A', encoding: 'gbk' },
    { ...unknownProvenance, outlet: 'B', accepts: ['no-date'] },
  ])
  expect(merged).toMatchObject({ url: 'https://a.example/', outlet: 'B', encoding: 'gbk' })
  expect(merged.accepts).toEqual(['no-date'])
})

it('a moment of capture keeps its own certainty', () => {
  const at = '2024-09-19T10:00:00+07:00'
  const estimated = { capturedAt: at, isEstimated: true, reason: 'Taksiran.' }
  expect(mergeProvenance([estimated, unknownProvenance])).toMatchObject(estimated)
  expect(mergeProvenance([estimated, { capturedAt: at }])).toMatchObject({
    isEstimated: false,
    reason: null,
  })
})

it('nothing is known without a source', () => {
  const { entries: _, ...nothing } = unknownProvenance
  expect(mergeProvenance([])).toEqual(nothing)
})
