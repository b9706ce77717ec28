import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { SlugSchema } from '../article/address.ts'
import { briefArticle, exactTime, fullArticle, relatedStory } from '../article/article-fixture.ts'
import { canonicalUrl } from '../article/canonical-url.ts'
import { parseArticle } from '../article/parse-article.ts'
import { type Article, PublishedArticleSchema } from '../article/schema.ts'
import { openAll } from '../publish/publish-fixture.ts'
import { cleanText } from '../text/clean-text.ts'
import { buildEdition } from './build-edition.ts'
import type { GivenSource } from './list-shown.ts'
import { EditionSchema } from './schema.ts'

// Few values of each, so that headlines, times, addresses and slugs often collide.
const headline = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('Banjir', 'banjir!', 'Gempa Palu', 'Palu', '?!', '…') },
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => cleanText(text) || 'Tanpa kata'),
)
const published = fc.constantFrom(
  null,
  exactTime('2024-07-29'),
  exactTime('2024-07-01'),
  { type: 'unknown' as const, text: 'entah' },
  {
    type: 'ago' as const,
    text: '2 hari lalu',
    amount: 2,
    unit: 'day' as const,
    at: '2024-07-28T10:00:00+07:00',
    isEstimated: true,
  },
)
const url = fc.constantFrom(null, null, 'https://example.org/a', 'http://www.example.org/a/?b')
const slug = fc.constantFrom(undefined, undefined, undefined, 'banjir', 'gempa-palu')

const related = fc.tuple(headline, published, url, slug).map(([text, time, address, pinned]) =>
  relatedStory(text, {
    published: time,
    url: address,
    ...(pinned === undefined ? {} : { slug: pinned }),
  }),
)
const captured = fc.constantFrom(
  null,
  { at: '2024-09-19T10:00:00+07:00', isEstimated: true, reason: 'Taksiran.' },
  { at: '2024-09-19T03:00:00Z', isEstimated: false, reason: null },
)
const article = fc
  .record({ headline, published, url, slug, captured, list: fc.array(related, { maxLength: 5 }) })
  .chain((known) => {
    const fields = {
      published: known.published,
      related: known.list,
      provenance: { capture: null, url: known.url, captured: known.captured },
      ...(known.slug === undefined ? {} : { slug: known.slug }),
    }
    const pick = { editorsPick: { headline: 'Banjir', slug: 'tiada' } }
    const full = fullArticle(known.headline, { ...fields, ...pick })
    return fc.constantFrom<Article>(full, briefArticle(known.headline, fields))
  })
const sources = fc
  .array(article, { maxLength: 12 })
  .map((articles) => articles.map((item, n): GivenSource => ({ file: `${n}.txt`, article: item })))

it('every slug is valid and belongs to one article', () => {
  fc.assert(
    fc.property(sources, (given) => {
      const slugs = buildEdition(given).articles.map((published) => published.slug)
      expect(new Set(slugs).size).toBe(slugs.length)
      for (const each of slugs) expect(v.is(SlugSchema, each)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it('every related story has a page, occurs once in its list, and is never the article itself', () => {
  fc.assert(
    fc.property(sources, (given) => {
      const { articles } = buildEdition(given)
      const pages = new Map(articles.map((each) => [each.slug, each]))
      for (const { slug: own, provenance, related: list } of articles) {
        const slugs = list.map((story) => story.slug)
        expect(new Set(slugs).size).toBe(slugs.length)
        expect(slugs).not.toContain(own)
        for (const story of list) {
          const page = pages.get(story.slug)
          expect(page?.type).toBe(story.type)
          const address = page?.provenance.url ?? null
          if (address === null || provenance.url === null) continue
          expect(canonicalUrl(address)).not.toBe(canonicalUrl(provenance.url))
        }
      }
    }),
    { numRuns: 300 },
  )
})

it('every editor’s pick with a slug has a page', () => {
  fc.assert(
    fc.property(sources, (given) => {
      const { articles } = buildEdition(given)
      const slugs = articles.map((each) => each.slug)
      for (const each of articles) {
        if (each.type !== 'full' || each.editorsPick?.slug === undefined) continue
        expect(slugs).toContain(each.editorsPick.slug)
      }
    }),
  )
})

it('the same sources in another order give equal bytes', () => {
  const shuffled = sources.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const [one, two] = [other, given].map((each) => JSON.stringify(openAll(buildEdition(each))))
      expect(one).toBe(two)
    }),
    { numRuns: 300 },
  )
})

it('published data matches its schemas, and every published article is a valid source article', () => {
  fc.assert(
    fc.property(sources, (given) => {
      const built = openAll(buildEdition(given))
      const { edition, articles } = JSON.parse(JSON.stringify(built))
      expect(v.parse(EditionSchema, edition)).toEqual(built.edition)
      for (const each of articles) {
        expect(v.safeParse(PublishedArticleSchema, each).issues).toBeUndefined()
        expect(parseArticle(each).type).toBe('article')
      }
    }),
  )
})

it('no story is lost: every headline of every source has a page', () => {
  fc.assert(
    fc.property(sources, (given) => {
      const { articles, problems } = buildEdition(given)
      const refused = new Set(problems.flatMap((p) => (p.code === 'slug-taken' ? [p.file] : [])))
      const headlines = articles.map((each) => each.headline)
      for (const { file, article: source } of given) {
        const isKnown = given.some(
          ({ article: a }) => a.slug !== undefined || a.provenance.url !== null,
        )
        if (refused.has(file) || isKnown || source.related.some((r) => r.slug ?? r.url)) continue
        for (const wanted of [source.headline, ...source.related.map((r) => r.headline)]) {
          expect(headlines.map(normalize)).toContain(normalize(wanted))
        }
      }
    }),
    { numRuns: 300 },
  )
})

/** Normalizes headlines that differ only in case and punctuation. */
function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

it('an edition of 5,000 articles is built', () => {
  const words = 'gempa banjir palu sungai bambu desa jembatan warga kapal pesawat sekolah'.split(
    ' ',
  )
  const pick = (n: number) => words[(n * 7919) % words.length]
  const large = Array.from({ length: 5_000 }, (_, n): GivenSource => {
    const text = `${pick(n)} ${pick(n + 3)} kabar${n % 700} ${n % 5 === 0 ? 'Jadwal' : n}`
    const list = [relatedStory('Terpopuler'), relatedStory(`${pick(n)} lama ${n % 900}`)]
    return { file: `${n}.txt`, article: fullArticle(text, { related: n % 2 === 0 ? [] : list }) }
  })
  const crowd = fullArticle('Induk', {
    related: Array.from({ length: 5_000 }, (_, n) => relatedStory(`Anak ${n}`)),
  })
  const days = Array.from({ length: 1_500 }, (_, n): GivenSource => {
    const day = new Date(Date.UTC(2010, 0, 1 + 3 * n)).toISOString().slice(0, 10)
    return {
      file: `j${n}.txt`,
      article: fullArticle('Jadwal Salat', { published: exactTime(day) }),
    }
  })
  const { articles } = buildEdition([...large, { file: 'induk.txt', article: crowd }, ...days])
  expect(articles.length).toBeGreaterThan(large.length + days.length)
}, 120_000)
