import type { Article } from '../article/schema.ts'
import type { RelatedStory } from '../article/story.ts'
import { describeProblem, type Problem } from '../capture/problem.ts'
import { headlineKey } from '../text/slug.ts'
import { rankInstant } from '../time/instant.ts'
import { findMoment } from '../time/stated-time.ts'
import { createEntry, type Entry, StoryIndex } from './story-index.ts'

/** An article and the file it was compiled from. */
export type Source = { file: string; article: Article }

export type Collection = { index: StoryIndex; problems: Problem[] }

/**
 * Collects every story that the sources know, in the order of the sources: full articles first, then
 * captured briefs, then a brief for each related story without a capture. A story with a full article
 * gets no brief.
 */
export function collectEntries(sources: readonly Source[]): Collection {
  const problems: Problem[] = []
  const index = new StoryIndex()
  const full = gatherFull(sources, problems).flatMap((group) => {
    const owner = addOnce(index, createGroupEntry(group), problems)
    return group.map((source) => ({ source, owner }))
  })
  const briefs = sources
    .filter(({ article }) => article.type === 'brief')
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
  return { index, problems }
}

/** Captures of one full article; the first one is published. */
type Group = [Source, ...Source[]]

/** Groups captures: full articles with equal headline and time are one article. */
function gatherFull(sources: readonly Source[], problems: Problem[]): Group[] {
  const groups = new Map<string, Group>()
  for (const source of sources) {
    const { file, article } = source
    if (article.type !== 'full') continue
    const moment = findMoment(article.published)
    const identity = moment === null ? file : `${headlineKey(article.headline)}\n${moment}`
    const group = groups.get(identity)
    if (group === undefined) {
      groups.set(identity, [source])
      continue
    }
    const [shown, ...others] = group
    const what = `${article.headline} (${shown.file})`
    problems.push(describeProblem('same-article-twice', { file, what }))
    const isLater = findCapturedAt(article) > findCapturedAt(shown.article)
    groups.set(identity, isLater ? [source, ...group] : [shown, ...others, source])
  }
  return [...groups.values()]
}

/** Creates the entry of a group: its first capture, at the slug that any capture pins. */
function createGroupEntry(group: Group): Entry {
  const [{ article, file }] = group
  const slug = article.slug ?? group.find((source) => source.article.slug)?.article.slug
  return createEntry(slug === undefined ? article : { ...article, slug }, file)
}

function findCapturedAt({ provenance }: Article): number {
  return rankInstant(provenance.captured?.at ?? null)
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
function toBrief(related: RelatedStory, { article }: Source): Article {
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
