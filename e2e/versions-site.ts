/** Settings of the third build: versions of articles, an article in parts, and exports of saved addresses. */
export const versionsBuild = {
  SIMAK_SEEDS: 'e2e/versions-captures',
  SIMAK_DIST: 'dist.versions',
}

/** The article with versions: the slug of its earliest headline. */
export const versionsSlug = 'jembatan-muara-rawa-putus-dua-warga-luka'
/** The address part of its oldest version. */
export const olderPart = '20240918T030000Z'
