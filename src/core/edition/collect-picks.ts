import type { PublishedRecord } from '../article/article-record.ts'

/** Collects the slugs of the stories that an article names as its editor's pick. */
export function collectPicks(articles: readonly PublishedRecord[]): Set<string> {
  return new Set(
    articles.flatMap((each) => (each.type === 'full' ? (each.editorsPick?.slug ?? []) : [])),
  )
}
