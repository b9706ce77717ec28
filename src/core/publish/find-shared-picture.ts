import { findImageType } from '../article/image-type.ts'
import type { ImageFile } from '../article/picture.ts'
import type { PublishedArticle } from '../article/schema.ts'

/** A picture for other machines: a JPEG or PNG, which all of them read, with its alternative text. */
export type SharedPicture = { image: ImageFile; type: string; alt: string | null }

/** Most of those machines do not show SVG and AVIF. */
const sharedTypes = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp'])

/** The lead picture of an article as previews, feeds and search engines take it; null where there is none. */
export function findSharedPicture(article: PublishedArticle): SharedPicture | null {
  const figure = article.type === 'full' ? article.figure : null
  if (figure?.file == null) return null
  const { path, width, height, bytes } = figure.file
  const type = findImageType(path)
  if (type === null || !sharedTypes.has(type)) return null
  const image = { path, width, height, ...(bytes === undefined ? {} : { bytes }) }
  return { image, type, alt: figure.alt || figure.caption }
}
