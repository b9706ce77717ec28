import type { ArticleRecord, PublishedRecord } from './article-record.ts'
import { changeBody, readBody } from './article-text.ts'
import type { Block } from './block.ts'
import type { Picture, PictureFile } from './picture.ts'
import type { Article, PublishedArticle } from './schema.ts'

/** Lists the pictures of an article: its lead picture, then those of its body. */
export function listPictures(article: Article | PublishedArticle | PublishedRecord): Picture[] {
  if (article.type !== 'full') return []
  const hasNone = 'gist' in article && article.gist.pictures.length === 0
  const inBody = hasNone ? [] : readBody(article).filter((block) => block.type === 'picture')
  return article.figure === null ? inBody : [article.figure, ...inBody]
}

/** Lists the files of an article's pictures, in their order; null for one that was not captured. */
export function listPictureFiles(record: ArticleRecord | PublishedRecord): (PictureFile | null)[] {
  if (record.type !== 'full') return []
  const { figure, gist } = record
  return figure === null ? [...gist.pictures] : [figure.file, ...gist.pictures]
}

/** Replaces the files of an article's pictures. Those of its text are replaced when it is read. */
export function mapPictureFiles(
  record: ArticleRecord,
  change: (file: PictureFile | null) => PictureFile | null,
): ArticleRecord {
  if (record.type !== 'full' || listPictureFiles(record).length === 0) return record
  const { figure } = record
  const pictures = record.gist.pictures.map(change)
  const { gist, text } = changeBody(record, pictures, (body) =>
    body.map(
      (block): Block => (block.type === 'picture' ? { ...block, file: change(block.file) } : block),
    ),
  )
  return {
    ...record,
    figure: figure === null ? null : { ...figure, file: change(figure.file) },
    gist: { ...gist, pictures },
    text,
  }
}
