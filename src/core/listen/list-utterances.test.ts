import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullArticle, paragraph } from '../article/article-fixture.ts'
import type { Block } from '../article/block.ts'
import { everyBlock } from '../article/block-fixture.ts'
import { listBodyUnits } from '../article/list-text-units.ts'
import { findUtterance, listUtterances } from './list-utterances.ts'
import { longestUtterance } from './split-long-sentence.ts'

/** The utterances of an article in Indonesian. */
function utter(headline: string, body: readonly Block[], language = 'id') {
  const article = fullArticle(headline, { body: [...body], language })
  return listUtterances({ ...article, slug: 'judul', related: [] })
}

const paragraphsOf = (...texts: string[]) => texts.map((text) => paragraph(text))
const units = paragraphsOf('Hujan turun. Sungai naik.', 'Usai sudah.')

describe('listUtterances', () => {
  it('reads the headline first, then each sentence, with its position', () => {
    expect(utter('Banjir. Lagi', units)).toEqual([
      { text: 'Banjir. Lagi', sentence: 0, unit: null, start: 0, end: 12 },
      { text: 'Hujan turun.', sentence: 1, unit: 0, start: 0, end: 12 },
      { text: 'Sungai naik.', sentence: 2, unit: 0, start: 13, end: 25 },
      { text: 'Usai sudah.', sentence: 3, unit: 1, start: 0, end: 11 },
    ])
  })

  it('a sentence that occurs twice has two positions', () => {
    const [, first, second] = utter('A', paragraphsOf('Ya. Ya.'))
    expect([first?.start, second?.start]).toEqual([0, 4])
  })

  it('a long sentence is split at a comma, and its parts count as one sentence', () => {
    const clause = 'yang sudah lama ditunggu oleh semua warga kampung di tepi sungai itu, '
    const [, ...parts] = utter('A', paragraphsOf(`Ia ${clause.repeat(4)}datang.`))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.slice(0, -1).every(({ text }) => text.endsWith(','))).toBe(true)
    expect(new Set(parts.map(({ sentence }) => sentence)).size).toBe(1)
  })

  it('a long sentence of another script is split at that script’s comma', () => {
    const clause = 'وهو ما كان ينتظره جميع سكان القرية الواقعة على ضفة النهر منذ زمن، '
    const [, ...parts] = utter('A', paragraphsOf(`${clause.repeat(4)}جاء.`))
    expect(parts.slice(0, -1).every(({ text }) => text.endsWith('،'))).toBe(true)
  })

  it('a long sentence without a comma is split before a conjunction', () => {
    const clause = 'para nelayan di pesisir utara melihat cahaya biru '
    const text = `${clause.repeat(3)}yang menyala semalaman di atas laut tanpa suara sampai pagi datang.`
    const [, first, second] = utter('A', paragraphsOf(text))
    expect(first?.text).toBe(clause.repeat(3).trim())
    expect(second?.text).toMatch(/^yang menyala .* datang\.$/)
  })

  it('in any text no utterance is long or empty, and only white space is left unsaid', () => {
    const part = fc.constantFrom('A.', 'Dr.', '"Ya!"', 'kata', ',', '—', '  ', '\u{1F30A}', 'Lalu')
    const run = fc.array(fc.oneof(part, fc.string({ unit: 'grapheme' })), { maxLength: 120 })
    const text = fc
      .tuple(run, fc.constantFrom('', ' '))
      .map(([parts, glue]) => parts.join(glue).trim() || 'a')
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (headline, paragraphs) => {
        const utterances = utter(headline, paragraphsOf(...paragraphs))
        const ends = new Map<string, number>()
        for (const { text, unit, start, end } of utterances) {
          const source = unit === null ? headline : (paragraphs[unit] ?? '')
          const last = ends.get(`${unit}`) ?? 0
          expect(source.slice(start, end)).toBe(text)
          expect(source.slice(last, start).trim()).toBe('')
          expect(text.length).toBeLessThanOrEqual(longestUtterance)
          expect(text.trim()).not.toBe('')
          expect(text).not.toMatch(/\p{Cs}/u)
          ends.set(`${unit}`, end)
        }
        expect(ends.get('null')).toBe(headline.length)
        paragraphs.forEach((source, unit) => {
          expect(source.slice(ends.get(`${unit}`) ?? 0).trim()).toBe('')
        })
      }),
    )
  })
})

describe('an article with every block', () => {
  const said = utter('Jembatan', everyBlock)

  it('reads list items one by one, names tables, skips code, and reads poems line by line', () => {
    expect(said.map(({ text }) => text)).toEqual([
      'Jembatan',
      'Jembatan sepanjang 10² meter itu selesai menurut Dinas Pekerjaan Umum.',
      'Yang berubah',
      'Tarif semula            kini 700 rupiah, sangat murah, kata H₂O.',
      '3. Tiang diperiksa.',
      'Tiang barat.',
      'Tiang timur.',
      '1. Sisi sungai.',
      '4. Papan diganti.',
      'Kami menunggu dua tahun.',
      'Sekarang anak-anak bisa ke sekolah.',
      'Sari, warga desa',
      'Tabel: Penyeberang tiap hari. 3 baris, 3 kolom.',
      'Air mengalir',
      'di bawah papan',
      'tak menoleh',
      'Kode 3 baris, tidak dibacakan.',
      'Foto. Warga menyeberang pada pagi pertama.',
      'Jembatan dibuka pukul enam.',
      'Dinas PU (@dinas)',
      'Jembatan itu selesai.',
      'Papan terakhir dipasang kemarin.',
    ])
  })

  it('highlights each utterance at its own position', () => {
    const units = listBodyUnits(everyBlock)
    const marked = (words: string) => {
      const { unit, start, end } = said.find(({ text }) => text === words) ?? {}
      return units[unit ?? -1]?.text.slice(start, end)
    }
    expect(marked('4. Papan diganti.')).toBe('Papan diganti.')
    expect(marked('di bawah papan')).toBe('di bawah papan')
    expect(marked('tak menoleh')).toBe('tak menoleh')
    expect(marked('Tabel: Penyeberang tiap hari. 3 baris, 3 kolom.')).toBe('Penyeberang tiap hari')
  })

  it('contains no Indonesian word in another language', () => {
    const texts = utter('Jembatan', everyBlock, 'ar').map(({ text }) => text)
    expect(texts.filter((text) => /Tabel|Kode|Foto/.test(text))).toEqual([])
    expect(texts).toContain('Penyeberang tiap hari')
    expect(utter('Bridge', everyBlock, 'en-GB').map(({ text }) => text)).toContain(
      'Table: Penyeberang tiap hari. 3 rows, 3 columns.',
    )
  })

  it('announces a table without a caption at its first cell', () => {
    const [table] = everyBlock.filter((block) => block.type === 'table')
    const bare = table === undefined ? [] : [{ ...table, caption: null }]
    expect(utter('Jembatan', bare).map(({ text, unit }) => [text, unit])).toEqual([
      ['Jembatan', null],
      ['Tabel. 3 baris, 3 kolom.', 0],
    ])
  })
})

describe('findUtterance', () => {
  const utterances = utter('Banjir', units)

  it.each([
    ['no place is the headline', null, 0],
    ['the beginning of a sentence is that sentence', { unit: 0, offset: 13 }, 2],
    ['the middle of a sentence is that sentence', { unit: 0, offset: 20 }, 2],
    ['between two sentences is the one before', { unit: 0, offset: 12 }, 1],
    ['the start of the next unit is its first sentence', { unit: 1, offset: 0 }, 3],
    ['beyond the end is the last sentence', { unit: 9, offset: 0 }, 3],
  ])('%s', (_title, place, index) => {
    expect(findUtterance(utterances, place)).toBe(index)
  })
})
