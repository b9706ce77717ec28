import { canonicalUrl } from '../article/canonical-url.ts'
import type { CaptureMoment } from '../article/provenance.ts'
import type { FullArticle, PublishedArticle, PublishedFullArticle } from '../article/schema.ts'
import type { Story } from '../article/story.ts'
import type { Problem } from '../capture/problem.ts'
import { createRanking } from '../related/rank-related.ts'
import { rankInstant } from '../time/instant.ts'
import { compareStatedTimes, findMoment } from '../time/stated-time.ts'
import { type Alias, assignAddresses } from './assign-addresses.ts'
import { collectEntries, type Source } from './collect-entries.ts'
import { linkStories } from './link-stories.ts'
import { orderSources } from './list-shown.ts'
import { addReadingTime, measureReading } from './reading-time.ts'
import { resolveLinks } from './resolve-links.ts'
import type { ArchivePage, Edition, Lead } from './schema.ts'
import type { Entry, StoryIndex } from './story-index.ts'
import { addPicture, findLeadPicture, isLeadWide, removePicture } from './story-picture.ts'
import { toStory } from './to-story.ts'
import { describeShown, publishVersions, type VersionSet } from './version-set.ts'

/** All data that the site serves, compiled from all sources. */
export type BuiltEdition = {
  edition: Edition
  /** Empty when the front page contains every story. */
  archive: ArchivePage[]
  articles: PublishedArticle[]
  /** The versions of each article that has more than one. */
  versions: readonly VersionSet[]
  /** Addresses that other versions of an article would have had, and the article's slug. */
  aliases: readonly Alias[]
  problems: Problem[]
}

/** Number of stories on the front page besides the lead, and on each archive page. */
const frontStories = 40
const archivePageStories = 50
/** Number of the newest stories of which those with pictures may be beside the lead. */
const maxSeconds = 12
const dayMs = 24 * 60 * 60_000
/** Number of paragraphs of the lead on the front page. */
const openingParagraphs = 4

/** Builds the edition. Equal sources give equal bytes, in whatever order they are passed. */
export function buildEdition(sources: readonly Source[]): BuiltEdition {
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
  const aliasesOf = collectAliases(aliases)
  const versions: VersionSet[] = []
  const articles = [...storyOf].map(([entry, story]): PublishedArticle => {
    const related = linkStories({ entry, story, index, storyOf, addresses, rankRelated })
    const named = aliasesOf.get(story.slug)
    const shared = { slug: story.slug, aliases: named, related, storyOf, index, slugOf }
    const { article } = entry
    if (article.type === 'brief') return { ...article, slug: story.slug, related }
    const set = publishVersions(entry, story.slug, (each) => {
      return publishFull({ ...shared, article: each })
    })
    if (set !== null) versions.push(set)
    return publishFull({ ...shared, article: { ...article, ...describeShown(entry) } })
  })

  const captured = findLatestCapture(inOrder)
  const hasChanges = versions.length > 0 ? { hasChanges: true } : {}
  const archive = paginate(stories, captured).map((page) => ({ ...page, ...hasChanges }))
  const lead = findLead(stories, articles)
  const rest = chooseSeconds(stories.filter((story) => story.slug !== lead?.story.slug))
  return {
    edition: {
      version: 1,
      captured,
      total: stories.length,
      lead,
      stories: archive.length === 0 ? rest : rest.slice(0, frontStories),
      archivePages: archive.length,
      ...hasChanges,
    },
    archive,
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
  const collected = new Map<string, string[]>()
  for (const { from, to } of aliases) {
    const ofArticle = collected.get(to)
    if (ofArticle === undefined) collected.set(to, [from])
    else ofArticle.push(from)
  }
  return collected
}

type Publishing = {
  article: FullArticle
  slug: string
  aliases: string[] | undefined
  related: Story[]
  storyOf: ReadonlyMap<Entry, Story>
  index: StoryIndex
  /** Slugs by the canonical address of the original. */
  slugOf: ReadonlyMap<string, string>
}

function publishFull(publishing: Publishing): PublishedFullArticle {
  const { article, slug, aliases, related, storyOf, index, slugOf } = publishing
  const body = resolveLinks(article.body, slug, slugOf)
  const published = {
    ...{ ...article, slug, related, body, readingMinutes: measureReading(body) },
    ...(aliases === undefined ? {} : { aliases }),
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

/**
 * The newest full article is the lead, even when there are newer briefs; or one of the day before it whose
 * picture is large enough to lead.
 */
function findLead(stories: readonly Story[], articles: readonly PublishedArticle[]): Lead | null {
  const full = stories.filter(({ type }) => type === 'full')
  const newest = full[0] ?? stories[0]
  const pictured = full.find(({ picture }) => picture !== undefined && isLeadWide(picture))
  const age = findAge(pictured, newest)
  const story = age !== null && age <= dayMs ? pictured : newest
  const article = articles.find(({ slug }) => slug === story?.slug)
  if (story === undefined || article === undefined) return null
  if (article.type === 'brief') return { story, opening: [], readingMinutes: null }
  // Without a deck, the first paragraph is the story's summary.
  const opening = article.body
    .filter((block) => block.type === 'paragraph')
    .slice(article.deck === null ? 1 : 0, openingParagraphs)
  const picture = findLeadPicture(article)
  const { readingMinutes = null, ...bare } = removePicture(story)
  return {
    story: bare,
    ...(picture === null ? {} : { picture }),
    opening: opening.map(({ text, marks }) => {
      return { text, marks: marks.filter(({ type }) => type !== 'link') }
    }),
    readingMinutes,
  }
}

/** Returns how much older a story is than the newest, in ms; null where a time is unknown. */
function findAge(story: Story | undefined, newest: Story | undefined): number | null {
  const [older, newer] = [story, newest].map((each) => findMoment(each?.published ?? null))
  return typeof older === 'number' && typeof newer === 'number' ? newer - older : null
}

/** Keeps the pictures of the stories that may be beside the lead; the others are shown without. */
function chooseSeconds(stories: readonly Story[]): Story[] {
  return stories.map((story, index) => (index < maxSeconds ? story : removePicture(story)))
}

/** Splits the archive into pages from its oldest end, so that a new story changes only the newest page. */
function paginate(stories: readonly Story[], captured: CaptureMoment | null): ArchivePage[] {
  if (stories.length <= frontStories + 1) return []
  const oldestFirst = stories.toReversed()
  const pages = Math.ceil(stories.length / archivePageStories)
  return Array.from({ length: pages }, (_, index) => ({
    version: 1,
    captured,
    page: index + 1,
    pages,
    stories: oldestFirst
      .slice(index * archivePageStories, (index + 1) * archivePageStories)
      .toReversed()
      .map(removePicture),
  }))
}
