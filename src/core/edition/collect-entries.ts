import type { Article, FullArticle, RelatedStory } from '../article/schema.ts'
import { describeProblem, type Problem } from '../capture/problem.ts'
import { headlineKey } from '../text/slug.ts'
import { parseInstant } from '../time/instant.ts'
import { findMoment } from '../time/stated-time.ts'
import { createEntry, type Entry, StoryIndex } from './story-index.ts'

/** An article and the file it came from. */
export type Source = { file: string; article: Article }

export type Collection = { index: StoryIndex; problems: Problem[] }

/**
 * Gathers every story the sources know of: full articles first, then briefs of their own, then a
 * brief for each related story that nobody captured. A story known in full makes no brief.
 */
export function collectEntries(sources: readonly Source[]): Collection {
  const problems: Problem[] = []
  const index = new StoryIndex()
  const inOrder = [...sources].sort((a, b) => (a.file < b.file ? -1 : 1))

  const { kept, superseded } = partRepeats(inOrder, problems)
  const owners = kept.map((source) => {
    const entry = addOnce(index, createEntry(source.article, source.file), problems)
    return { source, entry }
  })
  for (const source of inOrder) {
    if (source.article.type === 'full' || index.find(toSought(source.article))) continue
    index.add(createEntry(source.article, source.file))
  }

  const listings = [...owners, ...superseded.map((source) => ({ source, entry: undefined }))]
  for (const { source, entry: owner } of listings) {
    for (const related of source.article.related) {
      const entry =
        index.find(related) ?? index.add(createEntry(toBrief(related, source), source.file))
      if (owner === undefined || owner === entry) continue
      entry.listedBy.add(owner)
      owner.lists.add(entry)
    }
  }
  return { index, problems }
}

/** Two full articles with one headline and one time are one article, captured twice. */
function partRepeats(sources: readonly Source[], problems: Problem[]) {
  const latest = new Map<string, Source & { article: FullArticle }>()
  const superseded: Source[] = []
  for (const { file, article } of sources) {
    if (article.type !== 'full') continue
    const source = { file, article }
    const moment = article.published === null ? null : findMoment(article.published)
    const identity = moment === null ? file : `${headlineKey(article.headline)}\n${moment}`
    const other = latest.get(identity)
    if (other === undefined) {
      latest.set(identity, source)
      continue
    }
    problems.push(
      describeProblem('same-article-twice', { file, what: `${article.headline} (${other.file})` }),
    )
    const isLater = findCapturedAt(article) > findCapturedAt(other.article)
    if (isLater) latest.set(identity, source)
    superseded.push(isLater ? other : source)
  }
  return { kept: [...latest.values()], superseded }
}

function findCapturedAt({ provenance }: Article): number {
  return (provenance.captured === null ? null : parseInstant(provenance.captured.at)) ?? -Infinity
}

/** Adds an article unless its pinned address is taken; a shared headline is reported. */
function addOnce(index: StoryIndex, entry: Entry, problems: Problem[]): Entry {
  const { headline, slug } = entry.article
  const finding = { file: entry.origin, field: 'slug' }
  if (slug !== undefined && index.hasSlug(slug)) {
    problems.push(describeProblem('slug-taken', { ...finding, what: slug }))
    return entry
  }
  const twin = index.findHeadline(headline)
  if (twin !== undefined && slug === undefined) {
    const what = `${headline} (${twin.origin})`
    problems.push(describeProblem('headline-shared', { ...finding, what }))
  }
  return index.add(entry)
}

function toSought(article: Article) {
  return { ...article, url: article.provenance.url }
}

/** What a related list tells about a page that was not captured. */
function toBrief(related: RelatedStory, { article }: Source): Article {
  return {
    version: 1,
    type: 'brief',
    ...(related.slug === undefined ? {} : { slug: related.slug }),
    headline: related.headline,
    language: article.language,
    outlet: article.outlet,
    published: related.published,
    summary: related.summary,
    isTruncated: related.isTruncated,
    related: [],
    provenance: { ...article.provenance, url: related.url },
  }
}
