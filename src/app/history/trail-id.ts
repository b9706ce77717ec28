import * as v from 'valibot'
import { RowIdSchema } from '../../core/library/schema.ts'
import { createId } from '../library/create-id.ts'

const storageKey = 'simak:trail'
/** For where storage is blocked: the trail then ends with the page. */
let ownId: string | null = null

/** The id of the trail through the archive in this tab; a new tab begins a trail of its own. */
export function findTrailId(): string {
  ownId ??= readTrailId() ?? createId()
  try {
    sessionStorage.setItem(storageKey, ownId)
  } catch {
    // Full or blocked: see above.
  }
  return ownId
}

function readTrailId(): string | null {
  try {
    const stored = v.safeParse(RowIdSchema, sessionStorage.getItem(storageKey))
    return stored.success ? stored.output : null
  } catch {
    return null
  }
}
