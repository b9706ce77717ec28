import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** What a file of the cache says of a folder: a site's files, how a site was made, or what is known of captures. */
type ListKind = 'sites' | 'standing' | 'captures'

/** Path of a file in the cache that is about a folder. Each folder has its own. */
export function placeList(cache: string, kind: ListKind, folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 20)
  return join(cache, kind, `${name}.txt`)
}
