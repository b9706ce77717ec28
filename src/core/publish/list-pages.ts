import type { CaptureMoment } from '../article/provenance.ts'
import type { BuiltEdition } from '../edition/build-edition.ts'
import type { Instant } from '../time/instant.ts'
import { paths } from './paths.ts'

/** A page of the site that others may find. */
export type SitePage = {
  path: string
  /** When its text came here; null when that was not recorded. */
  modifiedAt: Instant | null
}

/** Every page of an edition, the front page first. */
export function listPages({ edition, archive, articles }: BuiltEdition): SitePage[] {
  return [
    { path: paths.front, modifiedAt: findRecorded(edition.captured) },
    ...articles.map(({ slug, provenance }) => ({
      path: paths.article(slug),
      modifiedAt: findRecorded(provenance.captured),
    })),
    // Which pages of the archive a capture changed is not known.
    ...archive.map(({ page }) => ({ path: paths.archive(page), modifiedAt: null })),
  ]
}

/** An estimate is nothing to tell a crawler, which would rely on it. */
function findRecorded(captured: CaptureMoment | null): Instant | null {
  return captured === null || captured.isEstimated ? null : captured.at
}
