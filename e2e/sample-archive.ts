/** Settings of the build of the sample archive, which has a picture in most articles. */
export const sampleBuild = { SIMAK_SEEDS: 'demo/captures', SIMAK_DIST: 'dist.sample' }
