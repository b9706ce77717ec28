import { isSound } from './keep-sound.ts'
import { buildCache, thisBuild } from './this-build.ts'

/**
 * Fetches the app's other files, one after the other, so that all of it works offline and an old tab
 * finds its own files after a deploy. It stops at the first that does not come or finds no room; the
 * next idle page goes on.
 */
export async function fillBuild(): Promise<void> {
  const cache = await caches.open(buildCache)
  for (const path of thisBuild.rest) {
    if ((await cache.match(path)) !== undefined) continue
    try {
      const response = await fetch(path)
      if (!(await isSound(response, new URL(path, location.origin).href))) return
      await cache.put(path, response)
    } catch {
      return
    }
  }
}
