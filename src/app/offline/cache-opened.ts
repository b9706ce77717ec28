import { findDataPath } from '../../core/offline/page-data.ts'
import { toAddress, toPath } from './caches.ts'

/**
 * Caches what this tab loaded before a worker controlled it. The worker caches what it serves, so this
 * requests the same data again, and the server mostly answers "not modified".
 */
export async function cacheOpened(): Promise<void> {
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => address.startsWith(toAddress('/data/')))
    .filter((address) => !address.startsWith(toAddress('/data/beginnings/')))
  const dataPath = findDataPath(toPath(location.href))
  const addresses = new Set(dataPath === null ? loaded : [...loaded, toAddress(dataPath)])
  for (const address of addresses) await fetch(address).catch(() => {})
}
