import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { AnchorSchema, createAnchor, findAnchor } from './anchor.ts'
import { textsOf, unitsOf } from './article-fixture.ts'
import { everyBlock } from './block-fixture.ts'
import { listBodyUnits } from './list-text-units.ts'

/** Sentences without a common word, like most sentences of one article. */
function sentence(n: number): string {
  const words = ['warga', 'sungai', 'jembatan', 'kapal', 'sekolah', 'hujan', 'pasar', 'gunung']
  return `${words.map((word) => `${word}${n}`).join(' ')}.`
}

/** Paragraphs of numbered sentences, and a place inside one of the sentences. */
const articleAndPlace = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
  .chain((counts) => {
    let n = 0
    const paragraphs = counts.map((count) => Array.from({ length: count }, () => sentence(n++)))
    return fc.record({
      paragraphs: fc.constant(paragraphs),
      wanted: fc.integer({ min: 0, max: n - 1 }),
      within: fc.integer({ min: 0, max: 60 }),
    })
  })

function findSentence(paragraphs: string[][], wanted: string) {
  const unit = paragraphs.findIndex((sentences) => sentences.includes(wanted))
  const start = paragraphs[unit]?.join(' ').indexOf(wanted) ?? -1
  return { unit, start, end: start + wanted.length }
}

function placeIn(paragraphs: string[][], wanted: number, within: number) {
  const units = unitsOf(...paragraphs.map((sentences) => sentences.join(' ')))
  const { unit, start } = findSentence(paragraphs, sentence(wanted))
  return createAnchor(units, unit, start + within)
}

/** Expects the anchor inside the sentence or at its edge. */
function expectIn(paragraphs: string[][], wanted: string, anchor: ReturnType<typeof placeIn>) {
  expect(anchor).not.toBeNull()
  const units = unitsOf(...paragraphs.map((sentences) => sentences.join(' ')))
  const found = anchor && findAnchor(units, anchor)
  const { unit, start, end } = findSentence(paragraphs, wanted)
  expect(found?.unit).toBe(unit)
  expect(found?.offset).toBeGreaterThanOrEqual(start - 1)
  expect(found?.offset).toBeLessThanOrEqual(end)
}

it('every place of an unchanged text is found again exactly, whatever its characters', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      (texts, b, o) => {
        const units = unitsOf(...texts)
        const unit = b % texts.length
        const offset = o % ((texts[unit]?.length ?? 0) + 1)
        const anchor = createAnchor(units, unit, offset)
        expect(anchor).not.toBeNull()
        if (anchor === null) return
        expect([offset, offset - 1]).toContain(anchor.offset)
        for (const words of [anchor.quote, anchor.prefix]) expect(words).not.toMatch(/\p{Cs}/u)
        expect(findAnchor(units, anchor)).toEqual({ unit, offset: anchor.offset })
      },
    ),
    { numRuns: 500 },
  )
})

it('an anchor of a valid text matches the schema', () => {
  const units = unitsOf(`${'Kabar 🙂 dari desa. '.repeat(20)}`)
  for (let offset = 0; offset <= (units[0]?.text.length ?? 0); offset += 1) {
    const anchor = createAnchor(units, 0, offset)
    expect(v.safeParse(AnchorSchema, anchor).issues).toBeUndefined()
  }
})

it('a place outside of the text has no anchor', () => {
  const units = unitsOf('Pendek.')
  for (const [unit, offset] of [
    [1, 0],
    [-1, 0],
    [0, 8],
    [0, -1],
    [0, 0.5],
    [0, Number.NaN],
    [1, 0.5],
  ] as const) {
    expect(createAnchor(units, unit, offset)).toBeNull()
  }
})

it('a place stays in its sentence when paragraphs above are added or removed', () => {
  fc.assert(
    fc.property(
      articleAndPlace,
      fc.nat(3),
      fc.nat(3),
      ({ paragraphs, wanted, within }, added, cut) => {
        const anchor = placeIn(paragraphs, wanted, within)
        const { unit } = findSentence(paragraphs, sentence(wanted))
        const fresh = Array.from({ length: added }, (_, n) => [sentence(500 + n)])
        const changed = [...fresh, ...paragraphs.slice(Math.min(cut, unit))]
        expectIn(changed, sentence(wanted), anchor)
      },
    ),
  )
})

it('a place stays in its sentence when sentences of its paragraph are added or removed', () => {
  fc.assert(
    fc.property(
      articleAndPlace,
      fc.boolean(),
      fc.boolean(),
      ({ paragraphs, wanted, within }, before, after) => {
        const anchor = placeIn(paragraphs, wanted, within)
        const changed = paragraphs.map((sentences) => {
          const index = sentences.indexOf(sentence(wanted))
          if (index === -1) return sentences
          const head = before ? [...sentences.slice(0, index), sentence(600)] : []
          const tail = after ? [sentence(601), ...sentences.slice(index + 1)] : []
          return [...head, sentence(wanted), ...tail]
        })
        expectIn(changed, sentence(wanted), anchor)
      },
    ),
  )
})

it('a place stays in its sentence when a word of the sentence changes', () => {
  fc.assert(
    fc.property(articleAndPlace, fc.nat(7), ({ paragraphs, wanted, within }, word) => {
      const anchor = placeIn(paragraphs, wanted, within)
      const words = sentence(wanted).split(' ')
      const edited = words.map((each, index) => (index === word ? 'diralat' : each)).join(' ')
      const changed = paragraphs.map((sentences) =>
        sentences.map((each) => (each === sentence(wanted) ? edited : each)),
      )
      expectIn(changed, edited, anchor)
    }),
  )
})

it('of two places with equal words, the one with the same words before it is found', () => {
  const refrain = 'kata gubernur kepada wartawan di kantornya.'
  const before = unitsOf(`Banjir surut, ${refrain} Gempa reda, ${refrain}`)
  const anchor = createAnchor(before, 0, before[0]?.text.lastIndexOf('kata') ?? -1)
  const after = unitsOf(
    `Kabar baru pagi ini dari kantor berita di kota itu. Banjir surut, ${refrain} Gempa susulan reda, ${refrain} Selesai.`,
  )
  expect(anchor && findAnchor(after, anchor)).toEqual({
    unit: 0,
    offset: after[0]?.text.lastIndexOf('kata'),
  })
})

it('of equal paragraphs the nearest is found, and of two as near the lower one', () => {
  const refrain = 'Laporan ini disusun bersama para warga di desa.'
  const anchor = createAnchor(unitsOf('Satu', 'Dua', refrain), 2, 8)
  const after = unitsOf(refrain, 'Satu', 'Sisipan', 'Dua', refrain)
  expect(anchor && findAnchor(after, anchor)).toEqual({ unit: 4, offset: 8 })
  expect(anchor && findAnchor([...unitsOf('Baru'), ...after], anchor)).toEqual({
    unit: 1,
    offset: 8,
  })
})

it('when words are inserted at the place, it moves with the words after it', () => {
  const [before, behind] = [
    'Warga desa itu mengungsi ke bukit. ',
    'Sungai meluap sejak kemarin pagi dan merendam sawah.',
  ]
  const anchor = createAnchor(unitsOf(before + behind), 0, before.length)
  const inserted = `${before}Hujan belum reda. `
  const after = unitsOf(inserted + behind.replace('merendam', 'menggenangi'))
  expect(anchor && findAnchor(after, anchor)).toEqual({ unit: 0, offset: inserted.length })
})

it('a place computed from words near it does not split a character', () => {
  const anchor = { block: 0, offset: 0, quote: 'abckabar dari desa yang jauh', prefix: '' }
  expect(findAnchor(unitsOf('🙂🙂🙂🙂kabar dari desa yang jauh'), anchor)?.offset).toBe(4)
})

it('a paragraph of one or two words is found only as a whole', () => {
  const anchor = createAnchor(unitsOf('Satu kabar.', 'Ya.'), 1, 0)
  expect(anchor && findAnchor(unitsOf('Satu kabar. Ya.', 'Tidak.'), anchor)).toBeNull()
  expect(anchor && findAnchor(unitsOf('Baru.', 'Satu kabar.', 'Ya.'), anchor)).toEqual({
    unit: 2,
    offset: 0,
  })
})

it('when the text is gone, null is returned instead of a wrong place', () => {
  fc.assert(
    fc.property(articleAndPlace, ({ paragraphs, wanted, within }) => {
      const anchor = placeIn(paragraphs, wanted, within)
      const others = unitsOf(...paragraphs.map((_, n) => sentence(700 + n).toUpperCase()))
      expect(anchor && findAnchor(others, anchor)).toBeNull()
      expect(anchor && findAnchor([], anchor)).toBeNull()
    }),
  )
})

it('a few words that occur twice prove neither place', () => {
  const anchor = createAnchor(unitsOf(`Aaaa. ${'bersama para warga'} lain hal sama sekali.`), 0, 6)
  const after = unitsOf('Sini bersama para warga kota.', 'Sana bersama para warga desa.')
  expect(anchor && findAnchor(after, anchor)).toBeNull()
  expect(anchor && findAnchor(after.slice(0, 1), anchor)).toEqual({ unit: 0, offset: 5 })
})

it('any anchor, even of unknown origin, gives a place of the text or null', () => {
  const stranger = fc.record({
    block: fc.nat(5),
    offset: fc.nat(400),
    quote: fc.constantFrom('', 'a', 'aaaaaaaaaaaaaaaaaaaa', '🙂'.repeat(12), '🙂 kabar dari desa '),
    prefix: fc.constantFrom('', 'a', 'aaaaaaaaaaaaaaaaaaaa', 'kabar dari desa 🙂'),
  })
  const text = fc.constantFrom(
    'a'.repeat(60),
    '🙂'.repeat(40),
    'a 🙂 kabar dari desa 🙂 kabar dari desa',
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), stranger, (texts, anchor) => {
      fc.pre(anchor.quote + anchor.prefix !== '')
      const found = findAnchor(unitsOf(...texts), anchor)
      if (found === null) return
      expect(createAnchor(unitsOf(...texts), found.unit, found.offset)?.offset).toBe(found.offset)
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['a unit that is no whole number', { block: 0.5 }],
  ['a negative offset', { offset: -1 }],
  ['a quote that is too long', { quote: 'a'.repeat(65) }],
  ['a prefix that is too long', { prefix: 'a'.repeat(33) }],
  ['half a character', { quote: '\uD83D' }],
  ['a bidirectional override', { quote: 'aman \u202E' }],
  ['no words at all', { quote: '', prefix: '' }],
])('an anchor with %s is refused', (_, change) => {
  const anchor = { block: 0, offset: 4, quote: 'kabar', prefix: 'Ini ' }
  expect(v.is(AnchorSchema, anchor)).toBe(true)
  expect(v.is(AnchorSchema, { ...anchor, ...change })).toBe(false)
})

it('an empty cell has no words that a place in it could be known by', () => {
  expect(createAnchor(unitsOf(''), 0, 0)).toBeNull()
})

it('an anchor from before an article had lists is found in the item that now contains its words', () => {
  const texts = textsOf(everyBlock)
  const old = unitsOf('Warga desa berkumpul di tepi sungai.', 'Sisi sungai.', 'Papan diganti.')
  const anchor = createAnchor(old, 2, 6)
  expect(anchor && findAnchor(listBodyUnits(everyBlock), anchor)).toEqual({
    unit: texts.indexOf('Papan diganti.'),
    offset: 6,
  })
})

it('places in every unit are found after their anchors were stored', () => {
  const units = listBodyUnits(everyBlock)
  for (const [unit, { text }] of units.entries()) {
    for (let offset = 0; offset <= text.length && text !== ''; offset += 1) {
      const anchor = createAnchor(units, unit, offset)
      const stored: unknown = JSON.parse(JSON.stringify(anchor))
      expect(v.is(AnchorSchema, stored)).toBe(true)
      expect(findAnchor(units, v.parse(AnchorSchema, stored))).toEqual({ unit, offset })
    }
  }
})
