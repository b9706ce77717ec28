import { expect, it } from 'vitest'
import { exactTime, fullArticle, paragraph, relatedStory } from '../article/article-fixture.ts'
import type { Article, FullArticle } from '../article/schema.ts'
import { buildEdition } from './build-edition.ts'

/** Wraps an article so that every read of a field, also of one inside it, is counted. */
function countReads(article: Article, count: () => void): Article {
  const wrapped = new WeakMap<object, object>()
  const wrap = <Value extends object>(value: Value): Value =>
    new Proxy(value, {
      get(target, key) {
        count()
        const field: unknown = Reflect.get(target, key)
        if (typeof field !== 'object' || field === null) return field
        const known = wrapped.get(field) ?? wrap(field)
        wrapped.set(field, known)
        return known
      },
    })
  return wrap(article)
}

const dayOf = (number: number) =>
  new Date(Date.UTC(2000, 0, 1 + 3 * number)).toISOString().slice(0, 10)

function captureOf(number: number, fields: Partial<FullArticle> = {}): FullArticle {
  const at = new Date(Date.UTC(2024, 0, 1, 0, number)).toISOString()
  const captured = { at, isEstimated: false, reason: null }
  const provenance = { capture: `${number}.html`, url: 'https://koran.example/banjir', captured }
  return fullArticle('Banjir', { provenance, ...fields })
}

function addressOf(number: number): Article {
  return {
    ...{ version: 2, type: 'brief', headline: 'Beranda', language: 'id', outlet: null },
    ...{ published: null, summary: null, isTruncated: false, related: [] },
    provenance: { capture: 'alamat.csv', url: `https://koran.example/${number}`, captured: null },
    knownFrom: 'addresses',
  }
}

/** Returns how often the fields of so many articles are read. */
function measure(count: number, write: (number: number) => Article): number {
  let reads = 0
  const sources = Array.from({ length: count }, (_, number) => ({
    file: `${number}.html`,
    article: countReads(write(number), () => {
      reads += 1
    }),
  }))
  buildEdition(sources)
  return reads
}

it.each<[string, (number: number) => Article]>([
  [
    'articles with one headline, each on a day of its own',
    (number) => {
      const related = [relatedStory('Jadwal Salat', { published: exactTime(dayOf(number + 1)) })]
      return fullArticle('Jadwal Salat', { published: exactTime(dayOf(number)), related })
    },
  ],
  ['articles with nearly the same headline', (number) => fullArticle(`Jadwal Salat ${number}`)],
  [
    'articles with one headline and no time',
    (number) => fullArticle('Jadwal Salat', { published: null, outlet: `Koran ${number}` }),
  ],
  ['saved addresses with one title', addressOf],
  ['captures of one article with one text', (number) => captureOf(number)],
])('four times as many %s take about four times the work', (_title, write) => {
  // Sorting adds a little more; work that grows with the square would be sixteen times as much.
  expect(measure(1_000, write) / measure(250, write)).toBeLessThan(6)
})

it('four times as many versions are compared with about four times the work', () => {
  const read = (count: number) =>
    measure(count, (number) => captureOf(number, { body: [paragraph(`Air naik ${number} cm.`)] }))
  expect(read(400) / read(100)).toBeLessThan(6)
})
