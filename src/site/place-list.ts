import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** Path of a list in the cache that is about a folder: of a site's files, or of captures. Each folder has its own. */
export function placeList(cache: string, kind: 'sites' | 'captures', folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 20)
  return join(cache, kind, `${name}.txt`)
}
