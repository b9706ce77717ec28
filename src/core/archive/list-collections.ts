import type { PublishedRecord } from '../article/article-record.ts'
import type { CaptureMoment } from '../article/provenance.ts'
import type { Story } from '../article/story.ts'
import type { BuiltEdition } from '../edition/build-edition.ts'
import { toStory } from '../edition/to-story.ts'
import { findBestMoment } from '../publish/publication-time.ts'
import { compareTexts } from '../text/compare-texts.ts'
import { findKnownDay } from '../time/find-known-day.ts'
import { compareStatedTimes } from '../time/stated-time.ts'
import { toCollectionPath } from './archive-paths.ts'
import type { Collection, CollectionKind } from './schema.ts'

/** All stories of an outlet, or of a reporter. */
export type NamedStories = {
  kind: CollectionKind
  slug: string
  /** Its most frequent spelling. */
  name: string
  /** Newest first. */
  articles: readonly PublishedRecord[]
}

/** Number of stories on a page. */
const collectionStories = 48

/** Gathers the stories of every outlet and reporter that has a page, outlets first, each by name. */
export function gatherCollections({ articles }: Pick<BuiltEdition, 'articles'>): NamedStories[] {
  const groups = new Map<string, { names: Map<string, number>; articles: Set<PublishedRecord> }>()
  const add = (
    kind: CollectionKind,
    slug: string | null | undefined,
    name: string,
    of: PublishedRecord,
  ) => {
    if (slug === null || slug === undefined) return
    const key = `${kind}/${slug}`
    const group = groups.get(key) ?? { names: new Map(), articles: new Set() }
    groups.set(key, group)
    group.names.set(name, (group.names.get(name) ?? 0) + 1)
    group.articles.add(of)
  }
  for (const article of articles) {
    const { namePages, outlet } = article
    if (outlet !== null) add('outlets', namePages?.outlet, outlet, article)
    if (article.type === 'brief') continue
    for (const [index, name] of article.reporters.entries()) {
      add('reporters', namePages?.reporters?.[index], name, article)
    }
  }
  return [...groups]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([key, { names, articles: found }]) => {
      const [kind, slug = ''] = key.split('/')
      const sorted = [...found].sort(
        (a, b) => compareStatedTimes(a.published, b.published) || compareTexts(a.slug, b.slug),
      )
      return {
        kind: kind === 'outlets' ? 'outlets' : 'reporters',
        slug,
        name: findMostFrequent(names),
        articles: sorted,
      }
    })
}

function findMostFrequent(names: ReadonlyMap<string, number>): string {
  const [first] = [...names].sort(
    ([a, countA], [b, countB]) => countB - countA || compareTexts(a, b),
  )
  return first?.[0] ?? ''
}

/** Lists the pages of outlets and reporters with their data. */
export function listCollectionPages(
  collections: readonly NamedStories[],
  captured: CaptureMoment | null,
): { path: string; archive: Collection }[] {
  return collections.flatMap(({ kind, slug, name, articles }) => {
    const stories = articles.map((article): Story => toStory(article, article.slug))
    const days = stories.flatMap(({ published }) => findKnownDay(published) ?? [])
    const pages = Math.ceil(stories.length / collectionStories)
    return Array.from({ length: pages }, (_, index) => ({
      path: toCollectionPath(kind, slug, index + 1),
      archive: {
        version: 1,
        captured,
        type: 'collection',
        kind,
        slug,
        name,
        total: stories.length,
        since: days.at(-1) ?? null,
        hasFeed: captured !== null || articles.some((each) => findBestMoment(each) !== null),
        page: index + 1,
        pages,
        stories: stories.slice(index * collectionStories, (index + 1) * collectionStories),
      },
    }))
  })
}
