import type { PublishedRecord } from '../article/article-record.ts'
import { listPictureFiles } from '../article/list-pictures.ts'
import type { CaptureMoment } from '../article/provenance.ts'
import type { BuiltEdition } from '../edition/build-edition.ts'
import type { Instant } from '../time/instant.ts'
import { paths } from './paths.ts'

/** A page that search engines may index. */
export type SitePage = {
  path: string
  /** When its text was captured; null when that was not recorded. */
  modifiedAt: Instant | null
  /** Paths of the files of its pictures. */
  images: readonly string[]
}

/** Lists every page of an edition, the front page first, then its articles and the `others`. */
export function listPages(
  { edition, articles }: BuiltEdition,
  others: readonly string[] = [],
): SitePage[] {
  return [
    { path: paths.front, modifiedAt: findRecorded(edition.captured), images: [] },
    ...articles.map((article) => ({
      path: paths.article(article.slug),
      modifiedAt: findRecorded(article.provenance.captured),
      images: listImages(article),
    })),
    // It is not known which of these pages a capture changed.
    ...others.map((path) => ({ path, modifiedAt: null, images: [] })),
  ]
}

/** Each picture once, although a page may show it twice. */
function listImages(article: PublishedRecord): string[] {
  return [...new Set(listPictureFiles(article).flatMap((file) => file?.path ?? []))]
}

/** Omits estimates, because a crawler would rely on them. */
function findRecorded(captured: CaptureMoment | null): Instant | null {
  return captured === null || captured.isEstimated ? null : captured.at
}
