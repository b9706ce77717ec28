import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { everyBlock } from '../../core/article/block-fixture.ts'
import { listTextUnits } from '../../core/article/list-text-units.ts'
import { HighlightSchema } from '../../core/library/schema.ts'
import { placeHighlights } from '../../core/reading/place-highlights.ts'
import { createHighlight } from './create-highlight.ts'

const article = { ...fullArticle('Jembatan'), body: everyBlock, slug: 'jembatan', related: [] }
const units = listTextUnits(article)
const findUnit = (text: string) => units.findIndex((unit) => unit.text === text)
const create = (from: string, to: string) => {
  const passage = {
    start: { unit: findUnit(from), offset: 0 },
    end: { unit: findUnit(to), offset: to.length },
  }
  const at = '2026-01-01T12:00:00.000Z'
  return { passage, highlight: createHighlight(article, units, { passage, id: 'satu', at }) }
}

it.each([
  ['an item and the item nested in it', 'Tiang diperiksa.', 'Tiang barat.'],
  ['two cells of a table', 'Senin', '1.200'],
  ['a list and the quotation below it', 'Papan diganti.', 'Kami menunggu dua tahun.'],
])('a passage across %s is valid, and is found again', (_, from, to) => {
  const { passage, highlight } = create(from, to)
  expect(v.is(HighlightSchema, highlight)).toBe(true)
  expect(highlight?.text).toBe(`${from}\n${to}`)
  expect(highlight && placeHighlights(units, [highlight])).toEqual([{ highlight, passage }])
})

it('a passage that begins in an empty cell has no words to know it by', () => {
  expect(create('', 'Selasa').highlight).toBe(null)
})

describe('a highlight of an article with versions', () => {
  const older = { addressPart: '20240918T030000Z', capturedAt: '2024-09-18T10:00:00+07:00' }
  const newer = { addressPart: '20240919T030000Z', capturedAt: null, isShown: true }
  const made = (versionPart: string) => {
    const passage = { start: { unit: 0, offset: 0 }, end: { unit: 0, offset: 8 } }
    const version = { ...article, versions: [older, newer], versionPart }
    const at = '2026-01-01T12:00:00.000Z'
    return createHighlight(version, units, { passage, id: 'satu', at })
  }

  it('names an older one that it was made on', () => {
    const highlight = made(older.addressPart)
    expect(highlight?.version).toEqual(older)
    expect(v.parse(HighlightSchema, highlight)).toEqual(highlight)
  })

  it('does not name the one at the article’s own address', () => {
    expect(made(newer.addressPart)).not.toHaveProperty('version')
  })
})
