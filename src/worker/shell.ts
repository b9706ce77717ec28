import { PrecacheController } from 'workbox-precaching'
import { cacheValid } from './cache-valid.ts'
import { buildCache, thisBuild } from './this-build.ts'

/** Precaches the files that every page needs offline; if one of them fails, the worker is not installed. */
export const shell = new PrecacheController({ cacheName: buildCache, plugins: [cacheValid] })
shell.addToCacheList(thisBuild.shell)
