import { isValid } from './cache-valid.ts'
import { buildCache, thisBuild } from './this-build.ts'

/**
 * Caches the remaining files of the app one at a time, so that the whole app works offline and an old tab
 * finds its files after a deploy. It stops at the first file that fails or does not fit; the next idle page
 * continues.
 */
export async function fillBuild(): Promise<void> {
  const cache = await caches.open(buildCache)
  for (const path of thisBuild.rest) {
    if ((await cache.match(path)) !== undefined) continue
    try {
      const response = await fetch(path)
      if (!(await isValid(response, new URL(path, location.origin).href))) return
      await cache.put(path, response)
    } catch {
      return
    }
  }
}
