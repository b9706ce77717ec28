import { findImageType } from '../article/image-type.ts'
import { listPictures } from '../article/list-pictures.ts'
import type { ImageFile } from '../article/picture.ts'
import type { PublishedArticle } from '../article/schema.ts'

/** Lists the captured pictures of articles for a book, each once, in the order of the book. */
export function listBookImages(articles: readonly PublishedArticle[]): ImageFile[] {
  const files = articles.flatMap(listPictures).flatMap(({ file }) => file ?? [])
  return [...new Map(files.map((file) => [file.path, file])).values()]
}

/** Whether every reading system shows pictures of this type (EPUB 3.3, section 3.2): not AVIF. */
export function isBookImage({ path }: ImageFile): boolean {
  const type = findImageType(path)
  return type !== null && type !== 'image/avif'
}

/** Adds up the sizes of pictures, as far as the build noted them. */
export function sumBytes(images: readonly ImageFile[]): number {
  return images.reduce((sum, { bytes = 0 }) => sum + bytes, 0)
}
