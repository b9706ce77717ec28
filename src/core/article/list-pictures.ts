import type { Picture } from './picture.ts'
import type { Article, PublishedArticle } from './schema.ts'

/** Lists the pictures of an article: its lead picture, then those of its body. */
export function listPictures(article: Article | PublishedArticle | null): Picture[] {
  if (article?.type !== 'full') return []
  const inBody = article.body.filter((block) => block.type === 'picture')
  return article.figure === null ? inBody : [article.figure, ...inBody]
}

/** Replaces the files of an article's pictures. */
export function mapPictures(
  article: Article,
  change: (picture: Picture) => Pick<Picture, 'file'>,
): Article {
  // A copy of every text would take its room in memory.
  if (article.type !== 'full' || listPictures(article).length === 0) return article
  return {
    ...article,
    figure: article.figure === null ? null : { ...article.figure, ...change(article.figure) },
    body: article.body.map((block) =>
      block.type === 'picture' ? { ...block, ...change(block) } : block,
    ),
  }
}
