import { PrecacheController } from 'workbox-precaching'
import { keepSound } from './keep-sound.ts'
import { buildCache, thisBuild } from './this-build.ts'

/** The files without which no page works offline: all of them are there, or the worker does not install. */
export const shell = new PrecacheController({ cacheName: buildCache, plugins: [keepSound] })
shell.addToCacheList(thisBuild.shell)
