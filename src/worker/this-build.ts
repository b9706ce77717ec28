import { nameCaches } from '../core/offline/cache-names.ts'

/**
 * What the build put into this worker. Only this file may mention `simakBuild`: the bundler replaces every
 * mention with the value, which is a long list.
 */
export const thisBuild = simakBuild

export const names = nameCaches(thisBuild.base)

/** Each build has its own cache, so an old tab still finds the files of its build. */
export const buildCache = names.build + thisBuild.id
