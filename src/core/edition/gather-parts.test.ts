import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullArticle, paragraph, relatedStory, textsOf } from '../article/article-fixture.ts'
import { readBody } from '../article/article-text.ts'
import { describePicture } from '../article/picture.ts'
import type { FullArticle, PagePart } from '../article/schema.ts'
import { gatherParts } from './gather-parts.ts'
import type { FullSource } from './group-captures.ts'
import { toFullRecord } from './to-record.ts'

const url = 'https://koran.example/jembatan'
const line = (name: string) => `Paragraf ${name} tentang jembatan desa.`

/** A capture of a part whose paragraphs have these names: `capture(2, 4, 'c d')`. */
function capture(
  number: number,
  of: number | null,
  names: string,
  fields: Partial<FullArticle> & { day?: number; part?: PagePart } = {},
): FullSource {
  const { day = 18, ...rest } = fields
  const captured = { at: `2024-09-${day}T10:00:00+07:00`, isEstimated: false, reason: null }
  const part = { number, of, leadsOn: of !== null && number < of, isCut: false, isStated: true }
  const address = number === 1 ? url : `${url}?page=${number}`
  const file = `${day}-${number}.html`
  const article = fullArticle('Jembatan', {
    body: names.split(' ').map((name) => paragraph(line(name))),
    isPartial: part.leadsOn,
    provenance: { capture: file, url: address, captured },
    part,
    ...rest,
  })
  return { file, article: toFullRecord(article) }
}

function wholeOf(names: string): FullSource {
  const { article, file } = capture(1, null, names)
  const { part: _, ...whole } = article
  return { file: `semua-${file}`, article: { ...whole, isPartial: false } }
}

/** The names of the paragraphs of a body: "a b c". */
function namesOf({ article }: FullSource): string {
  return textsOf(readBody(article))
    .map((text) => /^Paragraf (\S+) /.exec(text)?.[1] ?? text)
    .join(' ')
}

describe('parts of one article', () => {
  it('are joined in order, under the first one’s file', () => {
    const { sources, problems } = gatherParts([
      capture(3, 3, 'e'),
      capture(1, 3, 'a b'),
      capture(2, 3, 'c d'),
    ])
    expect(sources.map(namesOf)).toEqual(['a b c d e'])
    expect(sources).toMatchObject([{ file: '18-1.html', article: { isPartial: false } }])
    expect(sources[0]?.article).not.toHaveProperty('part')
    expect(sources[0]?.article.joinedParts).toMatchObject([
      { number: 1, provenance: { capture: '18-1.html', url } },
      { number: 2, provenance: { capture: '18-2.html', url: `${url}?page=2` } },
      { number: 3, provenance: { capture: '18-3.html' } },
    ])
    expect(sources[0]?.article).not.toHaveProperty('missingParts')
    expect(problems).toMatchObject([
      { code: 'part-of-article', file: '18-2.html', what: 'Jembatan (page 2 of 3; 18-1.html)' },
      { code: 'part-of-article', file: '18-3.html' },
    ])
  })

  it('say where one is missing', () => {
    const { sources, problems } = gatherParts([capture(1, 5, 'a b'), capture(4, 5, 'g')])
    expect(sources.map(namesOf)).toEqual(['a b g'])
    expect(sources[0]?.article).toMatchObject({
      isPartial: true,
      missingParts: [
        { block: 2, from: 2, to: 3 },
        { block: 3, from: 5, to: 5 },
      ],
    })
    expect(problems).toMatchObject([
      { code: 'part-of-article' },
      { code: 'part-missing', severity: 'warning', what: 'Jembatan (page 2 to 3)' },
      { code: 'part-missing', what: 'Jembatan (page 5)' },
    ])
  })

  it('say that an unknown number is missing where the last one leads on', () => {
    const part = { number: 1, of: null, leadsOn: true, isCut: false, isStated: true }
    const { sources } = gatherParts([capture(1, null, 'a b', { part })])
    expect(sources[0]?.article.missingParts).toEqual([{ block: 2, from: 2, to: null }])
    expect(sources[0]?.article).not.toHaveProperty('joinedParts')
  })

  it('say that the first one is missing', () => {
    const { sources } = gatherParts([capture(2, 2, 'c d')])
    expect(sources[0]?.article).toMatchObject({
      isPartial: true,
      missingParts: [{ block: 0, from: 1, to: 1 }],
    })
  })

  it('yield to a capture of the whole, and add their related stories to it', () => {
    const related = [relatedStory('Sungai')]
    const parts = [capture(1, 2, 'a b'), capture(2, 2, 'c', { related })]
    const { sources, problems } = gatherParts([...parts, wholeOf('a b c')])
    expect(sources.map(namesOf)).toEqual(['a b c'])
    expect(sources[0]?.article.related).toMatchObject([{ headline: 'Sungai' }])
    expect(problems.map(({ code }) => code)).toEqual(['part-of-article', 'part-of-article'])
  })

  it('begin with a first page that does not say that there are more', () => {
    const { sources } = gatherParts([wholeOf('a b'), capture(2, 2, 'c')])
    expect(sources.map(namesOf)).toEqual(['a b c'])
  })

  it('are joined without an address, by headline, outlet and day', () => {
    const provenance = { capture: 'a.txt', url: null, captured: null }
    const parts = [capture(1, 2, 'a', { provenance }), capture(2, 2, 'b', { provenance })]
    expect(gatherParts(parts).sources.map(namesOf)).toEqual(['a b'])
  })

  it('are joined where the path names them', () => {
    const provenance = { capture: 'b.html', url: `${url}/2`, captured: null }
    const parts = [capture(1, 2, 'a'), capture(2, 2, 'b', { provenance })]
    expect(gatherParts(parts).sources.map(namesOf)).toEqual(['a b'])
  })

  it('that are captured again make a second source', () => {
    const { sources } = gatherParts([
      ...[capture(1, 2, 'a'), capture(2, 2, 'b')],
      ...[capture(1, 2, 'a', { day: 20 }), capture(2, 2, 'c', { day: 20 })],
    ])
    expect(sources.map(namesOf)).toEqual(['a b', 'a c'])
  })

  it('of which one is captured again without a change make no second source', () => {
    const { sources } = gatherParts([
      ...[capture(1, 2, 'a'), capture(2, 2, 'b')],
      capture(1, 2, 'a', { day: 20 }),
    ])
    expect(sources.map(namesOf)).toEqual(['a b'])
  })

  it('stay cut off where a wall cuts one off', () => {
    const part = { number: 2, of: 2, leadsOn: false, isCut: true, isStated: true }
    const { sources } = gatherParts([capture(1, 2, 'a'), capture(2, 2, 'b', { part })])
    expect(sources[0]?.article.isPartial).toBe(true)
  })
})

describe('lines that a site repeats on every page', () => {
  it.each([
    ['the end of the page before', 'a b', 'b c', 'a b c'],
    ['the opening of the article', 'a b', 'a c', 'a b c'],
    ['both', 'a b c', 'a c d', 'a b c d'],
    ['the whole page', 'a b', 'a b', 'a b'],
    ['a note at the end of each', 'a b z', 'c d z', 'a b c d z'],
  ])('%s: are taken once', (_title, first, second, whole) => {
    const { sources } = gatherParts([capture(1, 2, first), capture(2, 2, second)])
    expect(sources.map(namesOf)).toEqual([whole])
  })

  it('a short line that returns is the article’s own', () => {
    const body = [paragraph('Tidak.'), paragraph(line('c'))]
    const { sources } = gatherParts([
      capture(1, 2, 'a', { body: [paragraph(line('a')), paragraph('Tidak.')] }),
      capture(2, 2, 'c', { body }),
    ])
    expect(sources.map(namesOf)).toEqual(['a Tidak. Tidak. c'])
  })

  it('a lead picture is shown once, and another one where its part begins', () => {
    const figure = describePicture('Jembatan dari hulu.', null)
    const other = describePicture('Jembatan dari hilir.', null)
    const { sources } = gatherParts([
      capture(1, 3, 'a', { figure }),
      capture(2, 3, 'b', { figure }),
      capture(3, 3, 'c', { figure: other }),
    ])
    expect(sources[0]?.article.figure).toEqual(figure)
    expect(sources.flatMap(({ article }) => readBody(article).map(({ type }) => type))).toEqual([
      'paragraph',
      'paragraph',
      'picture',
      'paragraph',
    ])
  })

  it('a dateline is printed once, and one of its own opens a later part', () => {
    const dateline = { text: 'KORAN, Demak - ', outlet: 'KORAN', place: 'Demak' }
    const { sources } = gatherParts([
      capture(1, 2, 'a b', { dateline }),
      capture(2, 2, 'a c', { dateline }),
    ])
    expect(sources.map(namesOf)).toEqual(['a b c'])
    const later = gatherParts([capture(1, 2, 'a'), capture(2, 2, 'b', { dateline })])
    const body = later.sources.flatMap(({ article }) => readBody(article))
    expect(textsOf(body)[1]).toBe(`KORAN, Demak - ${line('b')}`)
  })
})

it('a number in an address alone makes no part', () => {
  const part = { number: 2, of: null, leadsOn: false, isCut: false, isStated: false }
  const { sources, problems } = gatherParts([capture(2, null, 'a b', { part })])
  expect(sources[0]?.article).not.toHaveProperty('part')
  expect(problems).toEqual([])
})

it('no paragraph is lost or twice, wherever an article is cut and whatever its pages repeat', () => {
  const cuts = fc.record({
    count: fc.integer({ min: 2, max: 24 }),
    at: fc.uniqueArray(fc.integer({ min: 1, max: 23 }), { minLength: 1, maxLength: 5 }),
    repeats: fc.integer({ min: 0, max: 2 }),
    hasOpening: fc.boolean(),
    seed: fc.nat(),
  })
  fc.assert(
    fc.property(cuts, ({ count, at, repeats, hasOpening, seed }) => {
      const names = Array.from({ length: count }, (_, index) => `n${index}`)
      const edges = [0, ...at.filter((cut) => cut < count).sort((a, b) => a - b), count]
      const parts = edges.slice(1).map((end, index) => {
        const start = edges[index] ?? 0
        const before = index === 0 ? [] : names.slice(Math.max(0, start - repeats), start)
        const opening = index > 0 && hasOpening && start - repeats > 0 ? names.slice(0, 1) : []
        const own = [...opening, ...before, ...names.slice(start, end)]
        return capture(index + 1, edges.length - 1, own.join(' '))
      })
      const shuffled = parts.map((part, index) => ({ part, rank: (seed >> index) % 7 }))
      const sorted = shuffled.sort((a, b) => a.rank - b.rank).map(({ part }) => part)
      expect(gatherParts(sorted).sources.map(namesOf)).toEqual([names.join(' ')])
    }),
  )
})
