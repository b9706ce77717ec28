import type { CaptureMoment } from '../article/provenance.ts'
import type { BuiltEdition } from '../edition/build-edition.ts'
import type { Instant } from '../time/instant.ts'
import { paths } from './paths.ts'

/** A page that search engines may index. */
export type SitePage = {
  path: string
  /** When its text was captured; null when that was not recorded. */
  modifiedAt: Instant | null
}

/** Lists every page of an edition, the front page first. */
export function listPages({ edition, archive, articles }: BuiltEdition): SitePage[] {
  return [
    { path: paths.front, modifiedAt: findRecorded(edition.captured) },
    ...articles.map(({ slug, provenance }) => ({
      path: paths.article(slug),
      modifiedAt: findRecorded(provenance.captured),
    })),
    // It is not known which archive pages a capture changed.
    ...archive.map(({ page }) => ({ path: paths.archive(page), modifiedAt: null })),
  ]
}

/** Omits estimates, because a crawler would rely on them. */
function findRecorded(captured: CaptureMoment | null): Instant | null {
  return captured === null || captured.isEstimated ? null : captured.at
}
