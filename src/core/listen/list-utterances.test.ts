import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitsOf } from '../article/article-fixture.ts'
import { findUtterance, listUtterances } from './list-utterances.ts'
import { longestUtterance } from './split-long-sentence.ts'

const blocks = unitsOf('Hujan turun. Sungai naik.', 'Usai sudah.')

describe('listUtterances', () => {
  it('reads the headline first, then each sentence in its place', () => {
    expect(listUtterances('Banjir. Lagi', blocks)).toEqual([
      { text: 'Banjir. Lagi', sentence: 0, block: null, start: 0, end: 12 },
      { text: 'Hujan turun.', sentence: 1, block: 0, start: 0, end: 12 },
      { text: 'Sungai naik.', sentence: 2, block: 0, start: 13, end: 25 },
      { text: 'Usai sudah.', sentence: 3, block: 1, start: 0, end: 11 },
    ])
  })

  it('a sentence said twice stands in two places', () => {
    const [, first, second] = listUtterances('A', unitsOf('Ya. Ya.'))
    expect([first?.start, second?.start]).toEqual([0, 4])
  })

  it('the parts of a long sentence count as one, and part at a comma', () => {
    const clause = 'yang sudah lama ditunggu oleh semua warga kampung di tepi sungai itu, '
    const [, ...parts] = listUtterances('A', unitsOf(`Ia ${clause.repeat(4)}datang.`))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.slice(0, -1).every(({ text }) => text.endsWith(','))).toBe(true)
    expect(new Set(parts.map(({ sentence }) => sentence)).size).toBe(1)
  })

  it('a long sentence of another script parts at its own comma', () => {
    const clause = 'وهو ما كان ينتظره جميع سكان القرية الواقعة على ضفة النهر منذ زمن، '
    const [, ...parts] = listUtterances('A', unitsOf(`${clause.repeat(4)}جاء.`))
    expect(parts.slice(0, -1).every(({ text }) => text.endsWith('،'))).toBe(true)
  })

  it('a long sentence without a comma parts before a joining word', () => {
    const clause = 'para nelayan di pesisir utara melihat cahaya biru '
    const text = `${clause.repeat(3)}yang menyala semalaman di atas laut tanpa suara sampai pagi datang.`
    const [, first, second] = listUtterances('A', unitsOf(text))
    expect(first?.text).toBe(clause.repeat(3).trim())
    expect(second?.text).toMatch(/^yang menyala .* datang\.$/)
  })

  it('whatever the text, no utterance is long or empty and nothing but white space is left unsaid', () => {
    const part = fc.constantFrom('A.', 'Dr.', '"Ya!"', 'kata', ',', '—', '  ', '\u{1F30A}', 'Lalu')
    const run = fc.array(fc.oneof(part, fc.string({ unit: 'grapheme' })), { maxLength: 120 })
    const text = fc
      .tuple(run, fc.constantFrom('', ' '))
      .map(([parts, glue]) => parts.join(glue).trim() || 'a')
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (headline, paragraphs) => {
        const utterances = listUtterances(headline, unitsOf(...paragraphs))
        const ends = new Map<string, number>()
        for (const { text, block, start, end } of utterances) {
          const source = block === null ? headline : (paragraphs[block] ?? '')
          const last = ends.get(`${block}`) ?? 0
          expect(source.slice(start, end)).toBe(text)
          expect(source.slice(last, start).trim()).toBe('')
          expect(text.length).toBeLessThanOrEqual(longestUtterance)
          expect(text.trim()).not.toBe('')
          expect(text).not.toMatch(/\p{Cs}/u)
          ends.set(`${block}`, end)
        }
        expect(ends.get('null')).toBe(headline.length)
        paragraphs.forEach((source, block) => {
          expect(source.slice(ends.get(`${block}`) ?? 0).trim()).toBe('')
        })
      }),
    )
  })
})

describe('findUtterance', () => {
  const utterances = listUtterances('Banjir', blocks)

  it.each([
    ['no place is the headline', null, 0],
    ['the beginning of a sentence is that sentence', { block: 0, offset: 13 }, 2],
    ['the middle of a sentence is that sentence', { block: 0, offset: 20 }, 2],
    ['between two sentences is the one before', { block: 0, offset: 12 }, 1],
    ['the next block begins anew', { block: 1, offset: 0 }, 3],
    ['beyond the end is the last sentence', { block: 9, offset: 0 }, 3],
  ])('%s', (_title, place, index) => {
    expect(findUtterance(utterances, place)).toBe(index)
  })
})
