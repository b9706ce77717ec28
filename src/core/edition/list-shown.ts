import type { Article } from '../article/schema.ts'
import { compareTexts } from '../text/compare-texts.ts'
import { collectEntries, type Source } from './collect-entries.ts'

/** Sorts sources by file, so that equal sources give an equal edition in whatever order they are passed. */
export function orderSources(sources: readonly Source[]): Source[] {
  return sources.toSorted((a, b) => compareTexts(a.file, b.file))
}

/** Lists the articles that an edition of these sources shows, versions included, without what it adds to them. */
export function listShown(sources: readonly Source[]): Article[] {
  return collectEntries(orderSources(sources)).index.entries.flatMap(({ article, versions }) => [
    article,
    ...versions.map(({ shown }) => shown.article),
  ])
}
