import { type Beginning, cutBeginning } from '../../core/article/beginning.ts'
import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { maxBeginningBytes } from '../../core/offline/offline-list.ts'
import { paths } from '../../core/publish/paths.ts'
import { weighCompressed } from './compress-site.ts'

/**
 * Lists a file for each article: the beginnings of its related full articles, as many as the limit allows. An
 * article that is related to briefs only has none, because a card shows all of a brief's text.
 */
export function* listBeginningFiles({
  articles,
}: Pick<BuiltEdition, 'articles'>): Iterable<[path: string, text: string]> {
  const full = new Map(
    articles.flatMap((article) => (article.type === 'full' ? [[article.slug, article]] : [])),
  )
  for (const { slug, related } of articles) {
    const beginnings = related.flatMap((story) => full.get(story.slug) ?? []).map(cutBeginning)
    const path = decodeURIComponent(paths.data.beginnings(slug))
    if (beginnings.length > 0) yield [path, formatWithin(path, beginnings)]
  }
}

/** Leaves out the last beginnings until the compressed file is within the limit. */
function formatWithin(path: string, beginnings: readonly Beginning[]): string {
  const text = JSON.stringify(beginnings)
  return weighCompressed(path, Buffer.from(text)) <= maxBeginningBytes
    ? text
    : formatWithin(path, beginnings.slice(0, -1))
}
