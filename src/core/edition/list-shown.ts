import type { ArticleRecord } from '../article/article-record.ts'
import type { Article } from '../article/schema.ts'
import { compareTexts } from '../text/compare-texts.ts'
import { collectEntries, type Source } from './collect-entries.ts'
import { toRecord } from './to-record.ts'

/** A file, and its article in memory or as a record. */
export type GivenSource = { file: string; article: Article | ArticleRecord }

/** Sorts sources by file, so that equal sources give an equal edition in whatever order they are passed. */
export function orderSources(sources: readonly GivenSource[]): Source[] {
  return sources
    .map(({ file, article }) => ({ file, article: toRecord(article) }))
    .sort((a, b) => compareTexts(a.file, b.file))
}

/** Lists the articles that an edition of these sources shows, versions included, without what it adds to them. */
export function listShown(sources: readonly GivenSource[]): ArticleRecord[] {
  return collectEntries(orderSources(sources)).index.entries.flatMap(({ article, versions }) => [
    article,
    ...versions.map(({ shown }) => shown.article),
  ])
}
