import { buildCache, names, thisBuild } from './this-build.ts'

/** Names, in a cache of its own, the cache of the build that answers for pages. */
const activeAddress = `${thisBuild.base}active-build`

/**
 * Takes over from the build that answered for pages until now. Its files stay, for its tabs are open and
 * pages of it are kept; those of all others go, also of builds that were offered and that nobody took.
 */
export async function removeOldBuilds(): Promise<void> {
  const active = await caches.open(names.active)
  const last = await (await active.match(activeAddress))?.text()
  if (last === buildCache) return
  for (const name of await caches.keys()) {
    if (name.startsWith(names.build) && name !== buildCache && name !== last) {
      await caches.delete(name)
    }
  }
  await active.put(activeAddress, new Response(buildCache))
}
