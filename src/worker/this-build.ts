import { nameCaches } from '../core/offline/cache-names.ts'

/**
 * What the build knows of itself. Only this file names `simakBuild`: the bundler writes its value, which
 * is a long list, wherever the name stands.
 */
export const thisBuild = simakBuild

export const names = nameCaches(thisBuild.base)

/** The files of this build, in a cache of its own: an old tab finds those of its build in another. */
export const buildCache = names.build + thisBuild.id
