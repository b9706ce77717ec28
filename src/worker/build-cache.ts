import { PrecacheController } from 'workbox-precaching'
import { nameCaches } from '../core/offline/cache-names.ts'
import { keepSound } from './keep-sound.ts'
import { thisBuild } from './this-build.ts'

export const names = nameCaches(thisBuild.base)

/** The files of this build, in a cache of its own: an old tab finds those of its build in another. */
export const buildCache = names.build + thisBuild.id

/** The files without which no page works offline: all of them are there, or the worker does not install. */
export const shell = new PrecacheController({ cacheName: buildCache, plugins: [keepSound] })
shell.addToCacheList(thisBuild.shell)
