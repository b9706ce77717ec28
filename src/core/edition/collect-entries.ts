import type { Article } from '../article/schema.ts'
import type { RelatedStory } from '../article/story.ts'
import { describeProblem, type Problem } from '../capture/problem.ts'
import { headlineKey } from '../text/slug.ts'
import { rankInstant } from '../time/instant.ts'
import { findMoment } from '../time/stated-time.ts'
import { createEntry, type Entry, StoryIndex } from './story-index.ts'

/** An article and the file it came from. */
export type Source = { file: string; article: Article }

export type Collection = { index: StoryIndex; problems: Problem[] }

/**
 * Gathers every story the sources know of, in the order of the sources: full articles first, then briefs
 * of their own, then a brief for each related story that nobody captured. A story known in full makes no
 * brief.
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

/** Captures of one full article; the first is the one to show. */
type Group = [Source, ...Source[]]

/** Two full articles with one headline and one time are one article, captured twice. */
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

/** The capture to show, at the address that any capture of the article asks for. */
function createGroupEntry(group: Group): Entry {
  const [{ article, file }] = group
  const slug = article.slug ?? group.find((source) => source.article.slug)?.article.slug
  return createEntry(slug === undefined ? article : { ...article, slug }, file)
}

function findCapturedAt({ provenance }: Article): number {
  return rankInstant(provenance.captured?.at ?? null)
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

/** What a related list tells about a page that was not captured. */
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
