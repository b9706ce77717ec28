import { cutBeginning, writeBeginning } from '../../core/article/beginning.ts'
import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { maxBeginningBytes } from '../../core/offline/offline-list.ts'
import { paths } from '../../core/publish/paths.ts'
import { digestArticle } from './article-digest.ts'
import { fitsCompressed } from './compress-site.ts'
import type { ContentFile } from './content-file.ts'

/**
 * Lists a file for each article: the beginnings of its related full articles, as many as the limit allows. An
 * article that is related to briefs only has none, because a card shows all of a brief's text.
 */
export function* listBeginningFiles({
  articles,
}: Pick<BuiltEdition, 'articles'>): Iterable<ContentFile> {
  const full = new Map(
    articles.flatMap((article) => (article.type === 'full' ? [[article.slug, article]] : [])),
  )
  for (const article of articles) {
    const { slug, related } = article
    const others = related.flatMap((story) => {
      const other = full.get(story.slug)
      return other === undefined ? [] : [{ story, other }]
    })
    if (others.length === 0) continue
    const path = decodeURIComponent(paths.data.beginnings(slug))
    // The article itself, because its list says part of what a beginning would.
    const madeFrom = [article, ...others.map(({ other }) => other)].map(digestArticle).join(' ')
    const write = () => others.map(({ story, other }) => writeBeginning(cutBeginning(other), story))
    yield { path, madeFrom, format: () => formatWithin(path, write()) }
  }
}

/** Leaves out the last beginnings until the compressed file is within the limit. */
function formatWithin(path: string, beginnings: readonly object[]): string {
  const text = JSON.stringify(beginnings)
  return fitsCompressed(path, Buffer.from(text), maxBeginningBytes)
    ? text
    : formatWithin(path, beginnings.slice(0, -1))
}
