import type { ImageFile } from '../article/picture.ts'
import type { PublishedArticle } from '../article/schema.ts'

/** A picture for other machines: a JPEG or PNG, which all of them read, with its alternative text. */
export type SharedPicture = { image: ImageFile; type: string; alt: string | null }

const types = [
  { ending: /\.jpg$/, type: 'image/jpeg' },
  { ending: /\.png$/, type: 'image/png' },
  { ending: /\.gif$/, type: 'image/gif' },
  { ending: /\.webp$/, type: 'image/webp' },
]

/** The lead picture of an article as previews, feeds and search engines take it; null where there is none. */
export function findSharedPicture(article: PublishedArticle): SharedPicture | null {
  const figure = article.type === 'full' ? article.figure : null
  if (figure?.file == null) return null
  const { path, width, height, bytes } = figure.file
  // SVG and AVIF are not shown by most of those machines.
  const found = types.find(({ ending }) => ending.test(path))
  if (found === undefined) return null
  const image = { path, width, height, ...(bytes === undefined ? {} : { bytes }) }
  return { image, type: found.type, alt: figure.alt || figure.caption }
}
