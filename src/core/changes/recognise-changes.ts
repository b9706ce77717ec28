import { isFields } from '../article/fields.ts'
import type { Changes, LatestChanges } from './schema.ts'

// Quick checks for documents that the site's build wrote, as in `article/recognise-article.ts`.

/** Whether a value is a comparison of the current version. */
export function isChanges(value: unknown): value is Changes {
  return isFields(value) && value.version === 1 && Array.isArray(value.parts)
}

/** Whether a value is a list of latest changes of the current version. */
export function isLatestChanges(value: unknown): value is LatestChanges {
  return isFields(value) && value.version === 1 && Array.isArray(value.changes)
}
