import type { OfflineList } from '../../core/offline/offline-list.ts'
import { findDataPath } from '../../core/offline/page-data.ts'
import { cacheNames, toPath } from './caches.ts'

const { opened, latest, saved } = cacheNames

/** Returns the data paths of all articles that can be read offline. */
export function listCached(): Promise<Set<string>> {
  return listCachedIn([opened, latest, saved])
}

/** Returns the data paths of the downloaded newest articles. */
export function listDownloaded(): Promise<Set<string>> {
  return listCachedIn([latest])
}

async function listCachedIn(names: readonly string[]): Promise<Set<string>> {
  const cached = new Set<string>()
  for (const name of names) {
    if (!(await caches.has(name))) continue
    for (const { url } of await (await caches.open(name)).keys()) {
      const path = toPath(url)
      const dataPath = findDataPath(path) ?? path
      if (dataPath.startsWith('/data/articles/')) cached.add(dataPath)
    }
  }
  return cached
}

/** Sums the bytes of cached articles as the list states them; one that it does not name counts as average. */
export function sumCached(cached: ReadonlySet<string>, { articles }: OfflineList): number {
  const bytes = new Map(
    articles.map(({ path, bytes: size, pictures = [] }) => {
      return [path, pictures.reduce((sum, picture) => sum + picture.bytes, size)]
    }),
  )
  const average = [...bytes.values()].reduce((sum, size) => sum + size, 0) / (bytes.size || 1)
  return Math.round([...cached].reduce((sum, path) => sum + (bytes.get(path) ?? average), 0))
}
