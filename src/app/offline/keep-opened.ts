import { findDataPath } from '../../core/offline/page-data.ts'
import { toAddress, toPath } from './caches.ts'

/**
 * Has the worker keep what this tab opened before there was a worker: it keeps what passes through it, so
 * the same is asked for again, which a server answers mostly with "not modified".
 */
export async function keepOpened(): Promise<void> {
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => address.startsWith(toAddress('/data/')))
  const dataPath = findDataPath(toPath(location.href))
  const addresses = new Set(dataPath === null ? loaded : [...loaded, toAddress(dataPath)])
  for (const address of addresses) await fetch(address).catch(() => {})
}
