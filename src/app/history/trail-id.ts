import * as v from 'valibot'
import { RowIdSchema } from '../../core/library/schema.ts'
import { createId } from '../library/create-id.ts'

const storageKey = 'simak:trail'
/** A copy in memory, for where storage is blocked: the trail then ends with the page. */
let ownId: string | null = null

/** Returns the id of this tab's trail through the archive; a new tab starts a new trail. */
export function findTrailId(): string {
  ownId ??= readTrailId() ?? createId()
  try {
    sessionStorage.setItem(storageKey, ownId)
  } catch {
    // Full or blocked: the copy in memory is used.
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
