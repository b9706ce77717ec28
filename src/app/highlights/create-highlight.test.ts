import * as v from 'valibot'
import { expect, it } from 'vitest'
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
