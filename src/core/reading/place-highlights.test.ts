import { describe, expect, it } from 'vitest'
import { createAnchor } from '../article/anchor.ts'
import { unitsOf } from '../article/article-fixture.ts'
import { highlightOf } from '../library/library-fixture.ts'
import type { Highlight } from '../library/schema.ts'
import { placeHighlights } from './place-highlights.ts'

const units = unitsOf(
  'Hujan turun sejak pagi di seluruh kota, kata warga.',
  'Sungai naik dua meter dalam satu malam, kata petugas.',
)

function mark(id: string, unit: number, start: number, end: number): Highlight {
  const [from, to] = [createAnchor(units, unit, start), createAnchor(units, unit, end)]
  if (from === null || to === null) throw new Error('No such place.')
  return highlightOf(id, { start: from, end: to })
}

const rain = mark('hujan', 0, 0, 11)
const morning = mark('pagi', 0, 18, 22)
const river = mark('sungai', 1, 0, 11)

const ids = (placed: ReturnType<typeof placeHighlights>) =>
  placed.map(({ highlight }) => highlight.id)

describe('placeHighlights', () => {
  it('sorts highlights by the text, not by their creation', () => {
    expect(ids(placeHighlights(units, [river, morning, rain]))).toEqual(['hujan', 'pagi', 'sungai'])
  })

  it('a highlight moves with its words when a paragraph is inserted before them', () => {
    const [placed] = placeHighlights([...unitsOf('Ralat redaksi.'), ...units], [river])
    expect(placed?.passage).toEqual({
      start: { unit: 2, offset: 0 },
      end: { unit: 2, offset: 11 },
    })
  })

  it('a highlight whose words are gone is last, without a passage', () => {
    const placed = placeHighlights(units.slice(1), [rain, river])
    expect(ids(placed)).toEqual(['sungai', 'hujan'])
    expect(placed.at(-1)?.passage).toBeNull()
  })

  it('a highlight whose ends are swapped has no passage', () => {
    const [placed] = placeHighlights(units, [{ ...rain, start: rain.end, end: rain.start }])
    expect(placed?.passage).toBeNull()
  })
})
