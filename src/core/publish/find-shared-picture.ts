import type { PublishedRecord } from '../article/article-record.ts'
import { findImageType } from '../article/image-type.ts'
import { listPictures } from '../article/list-pictures.ts'
import type { ImageFile, Picture } from '../article/picture.ts'
import type { PublishedArticle } from '../article/schema.ts'

/** A picture for other machines: a JPEG or PNG, which all of them read, with its texts. */
export type SharedPicture = { image: ImageFile; type: string } & Pick<
  Picture,
  'alt' | 'caption' | 'credit'
>

/** Most of those machines do not show SVG and AVIF. */
const sharedTypes = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp'])

/**
 * Sides in pixels from which on a picture of the text is taken: previews enlarge smaller ones, and many
 * take none below 200 pixels.
 */
const minWidth = 400
const minHeight = 200

/**
 * The picture of an article as previews, feeds and search engines take it: the lead picture, else the first
 * one of the text that is large enough. Null where there is none.
 */
export function findSharedPicture(
  article: PublishedArticle | PublishedRecord,
): SharedPicture | null {
  if (article.type !== 'full') return null
  for (const picture of listPictures(article)) {
    const shared = sharePicture(picture)
    if (shared === null) continue
    const { width, height } = shared.image
    if (picture === article.figure || (width >= minWidth && height >= minHeight)) return shared
  }
  return null
}

function sharePicture({ file, alt, caption, credit }: Picture): SharedPicture | null {
  if (file === null) return null
  const { path, width, height, bytes } = file
  const type = findImageType(path)
  if (type === null || !sharedTypes.has(type)) return null
  const image = { path, width, height, ...(bytes === undefined ? {} : { bytes }) }
  return { image, type, alt: alt || caption, caption, credit }
}
