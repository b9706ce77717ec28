/** Settings of the second build, which is tested below a sub-path of its host. */
export const subPathBuild = {
  SIMAK_BASE: '/simak/',
  SIMAK_SITE: 'https://arsip.example',
  SIMAK_DIST: 'dist.sub-path',
}
