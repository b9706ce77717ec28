/** How the site is built a second time, to be tested as it stands on a host below a path. */
export const subPathBuild = {
  SIMAK_BASE: '/simak/',
  SIMAK_SITE: 'https://arsip.example',
  SIMAK_DIST: 'dist.sub-path',
}
