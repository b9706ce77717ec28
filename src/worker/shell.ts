import { PrecacheController } from 'workbox-precaching'
import { keepSound } from './keep-sound.ts'
import { buildCache, thisBuild } from './this-build.ts'

/** Precaches the files that every page needs offline; if one of them fails, the worker is not installed. */
export const shell = new PrecacheController({ cacheName: buildCache, plugins: [keepSound] })
shell.addToCacheList(thisBuild.shell)
