import type { ArticleRecord } from '../article/article-record.ts'
import type { RelatedStory } from '../article/story.ts'
import { describeProblem, type Problem } from '../capture/problem.ts'
import { gatherParts } from './gather-parts.ts'
import { type CaptureGroup, type FullSource, groupCaptures } from './group-captures.ts'
import { type CapturedVersions, listVersions } from './list-versions.ts'
import { createEntry, type Entry, StoryIndex } from './story-index.ts'

/** An article and the file it was compiled from. */
export type Source = { file: string; article: ArticleRecord }

export type Collection = { index: StoryIndex; problems: Problem[] }

/**
 * Collects every story that the sources know, in the order of the sources: full articles first, then
 * captured briefs, then a brief for each related story without a capture, then what only an export or a feed
 * mentions, of which related lists know more. A story with a full article gets no brief.
 */
export function collectEntries(sources: readonly Source[]): Collection {
  const problems: Problem[] = []
  const index = new StoryIndex()
  const whole = gatherParts(sources.flatMap(takeFull))
  problems.push(...whole.problems)
  const full = groupCaptures(whole.sources).flatMap((group) => {
    const listed = listVersions(group)
    problems.push(...describeTwice(group, listed))
    const owner = addOnce(index, createGroupEntry(group, listed), problems)
    return group.map((source) => ({ source, owner }))
  })
  const briefs = sources
    .filter(({ article }) => article.type === 'brief' && article.knownFrom === undefined)
    .map((source) => {
      const { article, file } = source
      const known = index.find({ ...article, url: article.provenance.url })
      return { source, owner: known ?? index.add(createEntry(article, file)) }
    })

  for (const { source, owner } of [...full, ...briefs]) {
    for (const related of source.article.related) {
      const entry =
        index.find(related) ?? index.add(createEntry(toBrief(related, source), source.file))
      if (owner === entry) continue
      entry.listedBy.add(owner)
      owner.lists.add(entry)
    }
  }
  for (const { article, file } of sources) {
    if (article.type === 'full' || article.knownFrom === undefined) continue
    const sought = { ...article, url: article.provenance.url }
    if (index.find(sought) === undefined) index.add(createEntry(article, file))
  }
  return { index, problems }
}

function takeFull({ file, article }: Source): FullSource[] {
  return article.type === 'full' ? [{ file, article }] : []
}

/** Reports each capture of an article after the first, with the first one's name. */
function describeTwice(
  [first, ...others]: CaptureGroup,
  { versions }: CapturedVersions,
): Problem[] {
  const firstVersion = versions.find(({ captures }) => captures.includes(first))
  const same = new Set(firstVersion?.captures.map(({ file }) => file))
  return others.map(({ file, article }) => {
    const isSame = same.has(file)
    const what = `${article.headline} (${first.file})`
    const found = isSame ? what : `${what}: kept as another version`
    return describeProblem('same-article-twice', { file, what: found })
  })
}

/** Creates the entry of a group: the shown capture, at the slug that the earliest capture with one pins. */
function createGroupEntry(captures: CaptureGroup, { versions, shown }: CapturedVersions): Entry {
  const { article, file } = shown.shown
  const inTime = versions.flatMap((version) => version.captures)
  const slug = inTime.find((source) => source.article.slug !== undefined)?.article.slug
  // The shown capture's list first, then the others from newest to oldest; repetitions are dropped later.
  const lists = [shown.shown, ...inTime.toReversed()].map((source) => source.article.related)
  const joined = { ...article, related: [...new Set(lists)].flat() }
  const entry = createEntry(slug === undefined ? joined : { ...joined, slug }, file)
  return { ...entry, captures, versions, shown }
}

/** Adds an article unless its pinned slug is taken; reports a shared headline. */
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

/** Creates a brief from what a related list says about a page that was not captured. */
function toBrief(related: RelatedStory, { article }: Source): ArticleRecord {
  return {
    version: 2,
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
