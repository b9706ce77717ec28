import type { FullRecord, PublishedFullRecord, PublishedRecord } from '../article/article-record.ts'
import { canonicalUrl } from '../article/canonical-url.ts'
import type { CaptureMoment } from '../article/provenance.ts'
import type { Story } from '../article/story.ts'
import type { Problem } from '../capture/problem.ts'
import { composeFront } from '../front/compose-front.ts'
import { groupBy } from '../lists/group-by.ts'
import { createRanking } from '../related/rank-related.ts'
import { rankInstant } from '../time/instant.ts'
import { compareStatedTimes } from '../time/stated-time.ts'
import { type Alias, assignAddresses } from './assign-addresses.ts'
import { collectEntries, type Source } from './collect-entries.ts'
import { describeFront, listCandidates } from './front-data.ts'
import { linkStories } from './link-stories.ts'
import { linkText } from './link-text.ts'
import { type GivenSource, orderSources } from './list-shown.ts'
import { findNamePages, linkNames, type NamePages } from './name-pages.ts'
import { addReadingTime } from './reading-time.ts'
import type { Edition } from './schema.ts'
import type { Entry, StoryIndex } from './story-index.ts'
import { addPicture } from './story-picture.ts'
import { toStory } from './to-story.ts'
import { describeShown, publishVersions, type VersionSet } from './version-set.ts'

/** All data that the site serves, compiled from all sources. */
export type BuiltEdition = {
  edition: Edition
  articles: PublishedRecord[]
  /** The versions of each article that has more than one. */
  versions: readonly VersionSet[]
  /** Addresses that other versions of an article would have had, and the article's slug. */
  aliases: readonly Alias[]
  problems: Problem[]
}

/** Builds the edition. Equal sources give equal bytes, in whatever order they are passed. */
export function buildEdition(sources: readonly GivenSource[]): BuiltEdition {
  const inOrder = orderSources(sources)
  const { index, problems } = collectEntries(inOrder)
  const { slugs, aliases } = assignAddresses(index.entries)
  const storyOf = new Map(
    [...slugs].map(([entry, slug]) => {
      const story = addReadingTime(toStory(entry.article, slug), entry.article)
      return [entry, addPicture(story, entry.article)]
    }),
  )
  const stories = [...storyOf.values()].sort(compareNewestFirst)

  const addresses = findAddresses(storyOf)
  const slugOf = findSlugs(storyOf)
  const rankRelated = createRanking(stories)
  const pages = findNamePages([...storyOf.keys()].map(({ article }) => article))
  const aliasesOf = collectAliases(aliases)
  const versions: VersionSet[] = []
  const articles = [...storyOf].map(([entry, story]): PublishedRecord => {
    const related = linkStories({ entry, story, index, storyOf, addresses, rankRelated })
    const named = aliasesOf.get(story.slug)
    const shared = { slug: story.slug, aliases: named, related, storyOf, index, slugOf, pages }
    const { article } = entry
    if (article.type === 'brief') {
      return { ...linkNames(article, pages), ...article, slug: story.slug, related }
    }
    const set = publishVersions(entry, story.slug, (each) => {
      return publishFull({ ...shared, article: each })
    })
    if (set !== null) versions.push(set)
    return publishFull({ ...shared, article: { ...article, ...describeShown(entry) } })
  })

  const captured = findLatestCapture(inOrder)
  const data = describeFront(composeFront(listCandidates(stories, storyOf, articles)), articles)
  return {
    edition: {
      version: 1,
      captured,
      total: stories.length,
      ...data,
      archivePages: 0,
      ...(versions.length > 0 ? { hasChanges: true } : {}),
    },
    articles,
    versions,
    aliases,
    problems,
  }
}

/** Sorts stories newest first, and those without a time last, as every list does. */
export function compareNewestFirst(a: Story, b: Story): number {
  return compareStatedTimes(a.published, b.published)
}

/** Collects the addresses that lead to each article, by its slug. */
function collectAliases(aliases: readonly Alias[]): Map<string, string[]> {
  const ofArticles = groupBy(aliases, ({ to }) => to)
  return new Map([...ofArticles].map(([to, group]) => [to, group.map(({ from }) => from)]))
}

type Publishing = {
  article: FullRecord
  slug: string
  aliases: string[] | undefined
  related: Story[]
  storyOf: ReadonlyMap<Entry, Story>
  index: StoryIndex
  /** Slugs by the canonical address of the original. */
  slugOf: ReadonlyMap<string, string>
  pages: NamePages
}

function publishFull(publishing: Publishing): PublishedFullRecord {
  const { article, slug, aliases, related, storyOf, index, slugOf, pages } = publishing
  const published = {
    ...linkNames(article, pages),
    ...(aliases === undefined ? {} : { aliases }),
    readingMinutes: article.gist.readingMinutes,
    ...article,
    slug,
    related,
    ...linkText(article, slug, slugOf),
  }
  if (article.editorsPick === null) return published
  const { headline } = article.editorsPick
  const picked = index.findHeadline(headline)
  const pickedSlug = picked === undefined ? undefined : storyOf.get(picked)?.slug
  const editorsPick = pickedSlug === undefined ? { headline } : { headline, slug: pickedSlug }
  return { ...published, editorsPick }
}

/** Maps the canonical address of every capture to the slug of its article. */
function findSlugs(storyOf: ReadonlyMap<Entry, Story>): Map<string, string> {
  const slugs = new Map<string, string>()
  for (const [{ article, captures }, { slug }] of storyOf) {
    for (const { provenance } of [article, ...captures.map((source) => source.article)]) {
      if (provenance.url !== null) slugs.set(canonicalUrl(provenance.url), slug)
    }
  }
  return slugs
}

/** Maps slugs to the original's canonical address, where it is known. */
function findAddresses(storyOf: ReadonlyMap<Entry, Story>): Map<string, string> {
  const addresses = new Map<string, string>()
  for (const [{ article }, { slug }] of storyOf) {
    const { url } = article.provenance
    if (url !== null) addresses.set(slug, canonicalUrl(url))
  }
  return addresses
}

function findLatestCapture(sources: readonly Source[]): CaptureMoment | null {
  let latest: CaptureMoment | null = null
  for (const { article } of sources) {
    const { captured } = article.provenance
    // An address was saved then, and no page.
    if (article.type === 'brief' && article.knownFrom !== undefined) continue
    if (captured !== null && rankInstant(captured.at) > rankInstant(latest?.at ?? null)) {
      latest = captured
    }
  }
  return latest
}
