import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { exactTime, fullArticle, heading, paragraph } from '../article/article-fixture.ts'
import type { Block } from '../article/block.ts'
import { everyBlock } from '../article/block-fixture.ts'
import { describePicture } from '../article/picture.ts'
import type { FullArticle } from '../article/schema.ts'
import { isLinear } from '../compile/growth-fixture.ts'
import { compareArticles } from './compare-articles.ts'
import { summariseChanges } from './count-changes.ts'
import { type ChangePart, ChangesSchema, type Run } from './schema.ts'

const first =
  'Menurut catatan balai desa, sampai siang sudah 140 keluarga tinggal di balai pasar. Lantai bawah dipakai untuk dapur dan gudang.'
const second =
  'Truk sayur yang biasanya berangkat ke kota pagi itu berbalik arah dan membawa kasur. Sekolah di ketiga desa diliburkan sampai Kamis.'
const third =
  'Kepala pos pemantau mengatakan tinggi air mencapai 3,4 meter, angka tertinggi sejak pencatatan dimulai.'
const fourth =
  'Warga diminta tidak menyeberang sampai air surut, kata Sari Handayani dari balai desa.'

function articleOf(...body: (string | Block)[]): FullArticle {
  return fullArticle('Air Naik Sebelum Subuh', {
    body: body.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  })
}

/** Counts as one line: `headline 1, number 2`. */
function count(parts: readonly ChangePart[]): string {
  return summariseChanges(parts)
    .map(({ kind, count }) => `${kind} ${count}`)
    .join(', ')
}

/** A text with its changes: `Ada[- 140][+ 214] warga.` */
function spell(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.type === 'skipped') return `[${run.sentences} …]`
      if (run.type === 'kept') return run.text
      return run.type === 'deleted' ? `[-${run.text}]` : `[+${run.text}]`
    })
    .join('')
}

/** One line a part. */
function list(parts: readonly ChangePart[]): string[] {
  return parts.map((part) => {
    if (part.type === 'unchanged') return `${part.units} unchanged from ${part.start}`
    if (part.type === 'cut-off') return `${part.units} cut off in ${part.version}`
    return part.texts.map(({ runs }) => spell(runs)).join(' / ')
  })
}

function compare(before: FullArticle, after: FullArticle): ChangePart[] {
  const parts = compareArticles(before, after)
  const version = { addressPart: 'v1', captured: null, counts: null }
  const changes = {
    version: 1,
    slug: 'air-naik',
    headline: after.headline,
    outlet: null,
    language: 'id',
    versions: [version, version],
    shown: 'v1',
    before: 0,
    after: 1,
    parts,
  }
  expect(v.safeParse(ChangesSchema, changes).issues).toBeUndefined()
  return parts
}

const compareBodies = (before: (string | Block)[], after: (string | Block)[]) =>
  compare(articleOf(...before), articleOf(...after))

describe('compareArticles', () => {
  it('equal articles have nothing but unchanged texts', () => {
    const parts = compareBodies(everyBlock, everyBlock)
    expect(count(parts)).toBe('')
    expect(parts).toHaveLength(1)
  })

  it('a usual edit: a number, an added sentence, a headline, and what stayed is folded', () => {
    const before = articleOf(fourth, first, second, third)
    const after = {
      ...articleOf(
        fourth,
        first.replace('140', '214'),
        second.replace(' Sekolah', ' Sampai pukul 13.00, tidak ada laporan korban jiwa. Sekolah'),
        third,
      ),
      headline: 'Air Naik Sesudah Subuh',
    }
    const parts = compare(before, after)
    expect(list(parts)).toEqual([
      'Air Naik[- Sebelum][+ Sesudah] Subuh',
      '1 unchanged from 0',
      'Menurut catatan balai desa, sampai siang sudah[- 140][+ 214] keluarga tinggal di balai pasar. Lantai bawah dipakai untuk dapur dan gudang.',
      'Truk sayur yang biasanya berangkat ke kota pagi itu berbalik arah dan membawa kasur.[+ Sampai pukul 13.00, tidak ada laporan korban jiwa.] Sekolah di ketiga desa diliburkan sampai Kamis.',
      '1 unchanged from 3',
    ])
    expect(count(parts)).toBe('headline 1, sentence-added 1, number 1')
  })

  it.each([
    ['two numbers', first, first.replace('140 keluarga', '1.214 keluarga'), 'number 1'],
    ['a decimal', third, third.replace('3,4', '3,7'), 'number 1'],
    ['a word', third, third.replace('tertinggi', 'terbesar'), 'sentence-changed 1'],
    [
      'a number and a word',
      third,
      third.replace('3,4', '3,7').replace('tertinggi', 'terbesar'),
      'sentence-changed 1',
    ],
    ['a misspelled name', fourth, fourth.replace('Handayani', 'Handayeni'), 'name 1'],
    ['a family name', fourth, fourth.replace('Handayani', 'Wulandari'), 'name 1'],
    ['a day', second, second.replace('Kamis', 'Jumat'), 'sentence-changed 1'],
    ['quotation marks', 'Ia berkata, "Naik."', 'Ia berkata, “Naik.”', 'formatting 1'],
    ['a first word', second, second.replace('Truk', 'Mobil'), 'sentence-changed 1'],
    ['a sentence less', first, first.replace(/ Lantai.*/, ''), 'sentence-removed 1'],
    ['all words', third, 'Semua sudah pulang.', 'paragraph-added 1, paragraph-removed 1'],
  ])('%s', (_title, before, after, counts) => {
    expect(count(compareBodies(['Pembuka.', before], ['Pembuka.', after]))).toBe(counts)
  })

  it('a German noun is no name', () => {
    const [before, after] = ['Man sah die Häuser am Fluss.', 'Man sah die Häusern am Fluss.'].map(
      (text) => ({ ...articleOf(text), language: 'de' }),
    )
    expect(before && after && count(compare(before, after))).toBe('sentence-changed 1')
  })

  it('a paragraph that moved is known as moved, and is edited nonetheless', () => {
    expect(list(compareBodies([first, second, third], [third, first, second]))).toEqual([
      third,
      '2 unchanged from 1',
    ])
    const parts = compareBodies(
      [first, second, third],
      [third.replace('3,4', '3,7'), first, second],
    )
    expect(count(parts)).toBe('paragraph-moved 1, number 1')
    expect(parts[0]?.type === 'place' && parts[0].texts[0]?.wasAt).toBe(3)
  })

  it('a paragraph that moved and was rewritten loses no sentence', () => {
    const parts = compareBodies(
      ['A "ya,". A air naik air air air.', 'A air. A air air. A air air.'],
      ['A air. A air. A air.', 'A Sari air. A "ya," naik air "ya," "ya," naik.'],
    )
    expect(list(parts).at(-1)).toBe(
      '[-A "ya,". A air naik air air air.][+ A Sari air. A "ya," naik air "ya," "ya," naik.]',
    )
  })

  it('a split paragraph has no changed sentence, nor has a joined one', () => {
    const halves = first.split(/(?<=pasar\.) /)
    expect(halves).toHaveLength(2)
    expect(count(compareBodies([first, third], [...halves, third]))).toBe('formatting 1')
    expect(count(compareBodies([...halves, third], [first, third]))).toBe('formatting 1')
  })

  it('a sentence that is edited while its paragraph is split is changed only once', () => {
    const halves = first.replace('140', '214').split(/(?<=pasar\.) /)
    expect(count(compareBodies([first, third], [...halves, third]))).toBe('number 1, formatting 1')
  })

  it('added and removed paragraphs are places of their own, joined with their neighbours', () => {
    const added = compareBodies([first, fourth], [first, second, third, fourth])
    expect(list(added)[1]).toBe(`[+${second}] / [+${third}]`)
    expect(count(added)).toBe('paragraph-added 2')
    expect(count(compareBodies([first, second, third, fourth], [first, fourth]))).toBe(
      'paragraph-removed 2',
    )
  })

  it('of long paragraphs only the sentences beside the change are shown', () => {
    const sentences = Array.from(
      { length: 20 },
      (_, n) => `Pada hari ke-${n} air belum juga surut.`,
    )
    const edited = sentences.with(0, 'Pada hari pertama air belum juga surut.')
    expect(list(compareBodies([sentences.join(' ')], [edited.join(' ')]))).toEqual([
      'Pada hari[- ke-0][+ pertama] air belum juga surut. Pada hari ke-1 air belum juga surut.[18 …]',
    ])
  })

  it('a sentence that replaces another one is no edit of it, whatever small words they share', () => {
    const before = 'Warga di desa itu mengungsi ke balai pasar sejak subuh. Air masih naik.'
    const after = 'Sekolah di kota ini diliburkan oleh bupati sejak Kamis. Air masih naik.'
    expect(count(compareBodies([before], [after]))).toBe('sentence-added 1, sentence-removed 1')
  })

  it('changes with a single word between them are one passage', () => {
    const before = articleOf(first)
    const headlines = ['Dua Desa Mengungsi ke Bukit', 'Tiga Desa di Muara Pindah ke Bukit']
    const [old, current] = headlines.map((headline) => ({ ...before, headline }))
    expect(old && current && list(compare(old, current))[0]).toBe(
      '[-Dua Desa Mengungsi][+Tiga Desa di Muara Pindah] ke Bukit',
    )
  })

  it('a pull quote is not compared, because its words are in the text', () => {
    const quote = (text: string): Block => ({
      type: 'quotation',
      paragraphs: [{ text, marks: [] }],
      cite: null,
      isRepeat: true,
    })
    const edited = third.replace('3,4', '3,7')
    expect(count(compareBodies([quote(third), third], [quote(edited), edited]))).toBe('number 1')
  })

  it('a heading that becomes a paragraph, or a text that becomes bold, is formatting', () => {
    expect(count(compareBodies([heading('Rencana'), first], ['Rencana', first]))).toBe(
      'formatting 1',
    )
    const bold = paragraph(first, [{ type: 'strong', start: 0, end: 7 }])
    expect(count(compareBodies([first], [bold]))).toBe('formatting 1')
  })

  it('a link that says where it was followed is the same link', () => {
    const [plain, tracked] = ['', '?utm_source=x'].map((query) =>
      paragraph(first, [
        { type: 'link', start: 0, end: 7, href: `https://koran.example/a${query}` },
      ]),
    )
    expect(plain && tracked && count(compareBodies([plain], [tracked]))).toBe('')
  })

  it('a table is compared row by row', () => {
    const table = (...amounts: string[]): Block => ({
      type: 'table',
      caption: null,
      rows: [
        ['Pos', 'Tinggi'],
        ...amounts.map((amount, index) => [`Pos Muara ${index + 1}`, amount]),
      ].map((row) =>
        row.map((text) => ({ text, marks: [], isHeader: false, colSpan: 1, rowSpan: 1 })),
      ),
    })
    const parts = compareBodies([table('3,4 m')], [table('3,7 m')])
    expect(list(parts)).toEqual(['1 unchanged from 0', 'Pos Muara 1 ·[- 3,4][+ 3,7] m'])
    expect(count(parts)).toBe('number 1')
    expect(count(compareBodies([table('3,4 m')], [table('3,4 m', '4,1 m')]))).toBe('row-added 1')
    expect(count(compareBodies([table('3,4 m')], [table('surut')]))).toBe('row-changed 1')
  })

  it('deck, caption and time have kinds of their own', () => {
    const before = articleOf(first)
    const after = {
      ...before,
      deck: 'Tiga desa mengungsi.',
      figure: describePicture('Warga di balai pasar.', 'Laras'),
      published: exactTime('2024-07-30'),
    }
    expect(count(compare(before, after))).toBe('deck 1, time 1, caption 1')
    expect(list(compare(after, before)).slice(0, 3)).toEqual([
      '[-Tiga desa mengungsi.]',
      '[-2024-07-30 12:00 WIB][+2024-07-29 12:00 WIB]',
      '[-Warga di balai pasar. – Laras]',
    ])
  })

  it('one moment in other words is no other time', () => {
    const before = articleOf(first)
    const published = { ...exactTime('2024-07-29'), text: '29 Juli 2024 pukul 12.00 WIB' }
    expect(count(compare(before, { ...before, published }))).toBe('')
  })

  it('what a cut-off capture lacks at its end was not removed', () => {
    const whole = articleOf(first, second, third)
    const cut = { ...articleOf(first), isPartial: true }
    expect(list(compare(whole, cut))).toEqual(['1 unchanged from 0', '2 cut off in after'])
    expect(list(compare(cut, whole))).toEqual(['1 unchanged from 0', '2 cut off in before'])
    expect(count(compare(whole, { ...cut, isPartial: false }))).toBe('paragraph-removed 2')
  })

  it('texts without spaces between words are compared character by character', () => {
    const parts = compareBodies(['水位在清晨达到三米。'], ['水位在清晨达到四米。'])
    expect(list(parts)).toEqual(['水位在清晨达到[-三][+四]米。'])
  })

  it('whatever the texts, kept and deleted runs are the older one, kept and inserted the newer', () => {
    const word = fc.constantFrom('air', 'naik', 'Sari', 'di', '12', '3,4', 'desa', '"ya,"')
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .map((words) => `A ${words.join(' ')}.`)
    const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
    const body = fc.array(text, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(body, body, (before, after) => {
        const parts = compareBodies(before, after)
        const texts = parts.flatMap((part) => (part.type === 'place' ? part.texts : []))
        const join = (type: string) =>
          texts.map(({ runs }) =>
            runs
              .map((run) =>
                run.type !== 'skipped' && (run.type === 'kept' || run.type === type)
                  ? run.text
                  : '',
              )
              .join('')
              .trim(),
          )
        const folded = parts.flatMap((part) =>
          part.type === 'unchanged' ? after.slice(part.start, part.start + part.units) : [],
        )
        const isShort = texts.every(({ runs }) => runs.every(({ type }) => type !== 'skipped'))
        fc.pre(isShort)
        const sort = (all: string[]) => all.join(' ').split(/\s+/).filter(Boolean).sort()
        expect(sort([...join('inserted'), ...folded])).toEqual(sort(after))
        expect(sort([...join('deleted'), ...folded])).toEqual(sort(before))
      }),
    )
  })

  it('comparing texts that have nothing in common is linear', () => {
    const write = (mark: string, size: number) =>
      Array.from({ length: size }, (_, n) => `Kalimat ${mark}${n} tentang ${mark}${n * 7}.`)
    const compare = (size: number) => {
      const [before, after] = [write('a', size), write('b', size)]
      compareArticles(articleOf(...before), articleOf(...after))
      compareArticles(articleOf(before.join(' ')), articleOf(after.join(' ')))
    }
    expect(isLinear(compare, 1_000, () => performance.now())).toBe(true)
  })
})
