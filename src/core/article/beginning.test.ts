import { expect, it } from 'vitest'
import { toFullRecord } from '../edition/to-record.ts'
import { fullArticle, paragraph } from './article-fixture.ts'
import { cutBeginning, recogniseBeginnings } from './beginning.ts'
import type { Block } from './block.ts'

const cut = (...body: Block[]) =>
  cutBeginning({ ...toFullRecord(fullArticle('Banjir', { body })), slug: 'banjir', related: [] })
const textsOf = (body: readonly Block[]) =>
  body.map((block) => ('text' in block ? block.text : block.type))

it('a beginning ends with the first paragraph of usual length', () => {
  const [short, long] = [paragraph('Pendek.'), paragraph('Panjang. '.repeat(25))]
  expect(textsOf(cut(long, short).body)).toEqual([long.text])
  expect(textsOf(cut(short, long, short).body)).toEqual([short.text, long.text])
  expect(textsOf(cut(short, short).body)).toEqual([short.text, short.text])
})

it('a beginning ends before a block that is too long for it', () => {
  const long = paragraph('Panjang. '.repeat(600))
  expect(textsOf(cut(paragraph('Pendek.'), long).body)).toEqual(['Pendek.'])
})

it('a beginning has what is above the text, and nothing of what is below it', () => {
  const beginning = cut(paragraph('Pendek.'))
  expect(beginning).toMatchObject({ headline: 'Banjir', deck: null, reporters: [], figure: null })
  expect(beginning).not.toHaveProperty('provenance')
  expect(beginning).not.toHaveProperty('related')
})

it('what a build wrote is recognised; what a newer one wrote is left out', () => {
  const beginning = cut(paragraph('Pendek.'))
  const written: unknown = JSON.parse(JSON.stringify([beginning]))
  expect(recogniseBeginnings(written)).toEqual([beginning])
  const newer = { ...beginning, body: [{ type: 'hologram' }] }
  expect(recogniseBeginnings([newer, beginning, { ...beginning, version: 3 }])).toEqual([beginning])
  expect(recogniseBeginnings({ beginning })).toEqual([])
})
