import { expect, it } from 'vitest'
import { toFullRecord } from '../edition/to-record.ts'
import { toStory } from '../edition/to-story.ts'
import { fullArticle, paragraph } from './article-fixture.ts'
import { cutBeginning, recogniseBeginnings, writeBeginning } from './beginning.ts'
import type { Block } from './block.ts'
import { everyBlock } from './block-fixture.ts'
import type { Story } from './story.ts'

const publish = (...body: Block[]) => ({
  ...toFullRecord(fullArticle('Banjir', { body })),
  slug: 'banjir',
  related: [],
})
const cut = (...body: Block[]) => cutBeginning(publish(...body))
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

const receive = (written: unknown, related: readonly Story[] = []) =>
  recogniseBeginnings(JSON.parse(JSON.stringify(written)), related)

it('what a file says is neither what the list beside it says nor blank', () => {
  const article = publish(paragraph('Pendek.'))
  const story = toStory(article, 'banjir')
  expect(writeBeginning(cutBeginning(article), story)).toEqual({
    slug: 'banjir',
    body: [{ type: 'paragraph', text: 'Pendek.' }],
  })
  expect(writeBeginning(cutBeginning(article), { ...story, headline: 'Air Bah' })).toMatchObject({
    headline: 'Banjir',
  })
})

it('a beginning is read as it was cut, with the list beside it', () => {
  for (const block of everyBlock) {
    const article = { ...publish(block), isPartial: true, reporters: ['Dewi'] }
    const [beginning, story] = [cutBeginning(article), toStory(article, 'banjir')]
    const written = writeBeginning(beginning, { ...story, published: null })
    expect(receive([written], [story])).toEqual([beginning])
    // The list of an older page may lack the story.
    expect(receive([written])).toEqual([])
  }
})

it('what an older build wrote is recognised; what a newer one wrote is left out', () => {
  const beginning = cut(paragraph('Pendek.'))
  expect(receive([beginning])).toEqual([beginning])
  const newer = { ...beginning, body: [{ type: 'hologram' }] }
  expect(receive([newer, beginning, { ...beginning, version: 3 }])).toEqual([beginning])
  expect(receive({ beginning })).toEqual([])
  expect(receive([null])).toEqual([])
})
