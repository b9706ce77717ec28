import { statSync } from 'node:fs'

/**
 * Time in ms for which a file must have rested before its stamp counts. Within the same tick of its clock it could
 * change again unseen; that of FAT ticks every two seconds. Git's index has the same rule for what it calls racy.
 */
const restMs = 3_000

/**
 * Returns what tells one state of a file from the next; null for one that has changed just now, or is gone. A program that
 * sets a file back to its old time still changes the time of that change.
 */
export function stampFile(path: string): string | null {
  const status = statSync(path, { throwIfNoEntry: false })
  if (status === undefined) return null
  const { size, mtimeMs, ctimeMs, ino } = status
  const isResting = Date.now() - Math.max(mtimeMs, ctimeMs) > restMs
  return isResting ? [size, mtimeMs, ctimeMs, ino].join(' ') : null
}
