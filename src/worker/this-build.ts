/**
 * What the build knows of itself. Only this file names `simakBuild`: the bundler writes its value, which
 * is a long list, wherever the name stands.
 */
export const thisBuild = simakBuild
