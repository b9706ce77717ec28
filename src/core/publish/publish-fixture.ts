import fc from 'fast-check'
import { briefArticle, capturedAt, fullArticle, paragraph } from '../article/article-fixture.ts'
import { openPublished, openPublishedFull } from '../article/article-record.ts'
import type { Article } from '../article/schema.ts'
import { type BuiltEdition, buildEdition } from '../edition/build-edition.ts'
import type { StatedTime } from '../time/stated-time.ts'

/** A site with a known address, and one without. */
export const knownSite = { origin: 'https://arsip.example', base: '/simak/' }
export const unknownSite = { origin: null, base: '/simak/' }

/** An edition of these articles; file names follow their order. */
export function buildOf(...articles: readonly Article[]): BuiltEdition {
  return buildEdition(
    articles.map((article, n) => ({ file: `${String(n).padStart(5, '0')}.json`, article })),
  )
}

/** An edition with the whole text of its articles and versions. */
export function openAll({ articles, versions, ...others }: BuiltEdition) {
  return {
    ...others,
    articles: articles.map(openPublished),
    versions: versions.map((set) => ({
      ...set,
      versions: set.versions.map((each) => ({ ...each, article: openPublishedFull(each.article) })),
    })),
  }
}

/** An edition of `count` articles, one per day, oldest first. */
export function buildDays(count: number): BuiltEdition {
  const articles = Array.from({ length: count }, (_, n) => {
    const at = new Date(Date.UTC(2024, 0, 1 + n)).toISOString()
    return fullArticle(`Kabar ${n}`, {
      published: { type: 'exact', text: at, at, precision: 'minute', zone: null },
    })
  })
  return buildOf(...articles)
}

/** Text that no schema would accept, and that must not break a feed. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(']]>', '</p>&amp;', '"><script>', '\u0000\uD800', 'Jembatan'),
)
const anyTime = fc.constantFrom<StatedTime | null>(
  null,
  { type: 'unknown', text: 'kemarin dulu' },
  { type: 'exact', text: 'Senin', at: '2024-07-29T20:15:00+07:00', precision: 'day', zone: null },
  { type: 'ago', text: '1 jam lalu', amount: 1, unit: 'hour', at: null, isEstimated: false },
)
const anyProvenance = fc.record({
  capture: fc.constant(null),
  url: fc.constantFrom(null, 'https://koran.example/?a=1&b="<c>'),
  captured: fc.constantFrom(null, { at: capturedAt, isEstimated: true, reason: null }),
})

/** Any edition, with any text. */
export const anyEdition: fc.Arbitrary<BuiltEdition> = fc
  .array(
    fc.record({
      headline: anyText,
      text: anyText,
      outlet: fc.option(anyText),
      published: anyTime,
      provenance: anyProvenance,
      isFull: fc.boolean(),
    }),
    { maxLength: 5 },
  )
  .map((stories) =>
    buildOf(
      ...stories.map(({ headline, text, isFull, ...known }) =>
        isFull
          ? fullArticle(headline, { ...known, body: [paragraph(text)] })
          : briefArticle(headline, { ...known, summary: text, isTruncated: text.length > 5 }),
      ),
    ),
  )

/** All paths of an edition's front page and articles, encoded as in addresses. */
export function listSitePaths({ articles }: BuiltEdition): Set<string> {
  return new Set(['/', ...articles.map(({ slug }) => `/articles/${encodeURIComponent(slug)}`)])
}
