import { listPictures } from '../article/list-pictures.ts'
import type { ImageFile, PictureFile } from '../article/picture.ts'
import type { PublishedArticle } from '../article/schema.ts'

/** As wide as a phone shows a picture. A wider file would take room that was not asked for. In pixels. */
const maxWidth = 800

/**
 * Lists the files that an article's pictures are kept in offline: one of each picture, in a format that every
 * browser with a service worker shows.
 */
export function listCachedImages(article: PublishedArticle): ImageFile[] {
  return listPictures(article).flatMap(({ file }) => (file === null ? [] : chooseCached(file)))
}

function chooseCached({ sizes, motion: _, colour: __, ...own }: PictureFile): ImageFile {
  const fitting = sizes.filter(({ path, width }) => path.endsWith('.webp') && width <= maxWidth)
  return fitting.reduce<ImageFile>(
    (chosen, each) => (chosen === own || each.width > chosen.width ? each : chosen),
    own,
  )
}

/**
 * The name that all files of a picture share: `/base/media/3f9a-800.webp` → `/base/media/3f9a`. Null for an
 * address of another folder.
 */
export function namePictureOf(address: string): string | null {
  return /^(?<name>.*\/media\/[0-9a-f]{8,})(?:-\w+)?\.\w+$/.exec(address)?.groups?.name ?? null
}
