import { buildCache, names, thisBuild } from './this-build.ts'

/** An entry in a cache of its own that names the cache of the active build. */
const activeAddress = `${thisBuild.base}active-build`

/**
 * Makes this build the active one. It keeps the files of the previous build, because tabs and cached pages
 * of that build still use them, and deletes all others, including builds that no reader accepted.
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
