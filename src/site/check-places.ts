import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { SiteSettings } from './site-settings.ts'

/**
 * Checks that the folders of a build lie apart. Throws when the site or the cache lies among the captures, where the next
 * build would read it as captures, and when the captures lie in the site, which a build replaces.
 */
export function checkPlaces({
  seeds,
  dist,
  cache,
}: Pick<SiteSettings, 'seeds' | 'dist' | 'cache'>): void {
  if (findBelow(seeds, dist) !== null) {
    throw new Error(
      `The captures in ${seeds} lie in ${dist}, which a build replaces, so they would be deleted. Move them out of it, or name another folder in SIMAK_DIST.`,
    )
  }
  for (const [folder, setting] of [
    [dist, 'SIMAK_DIST'],
    [cache, 'SIMAK_CACHE'],
  ] as const) {
    if (!isListed(folder, seeds)) continue
    throw new Error(
      `${folder} lies among the captures in ${seeds}, so the next build would read it as captures. Name a folder outside in ${setting}.`,
    )
  }
}

/**
 * Returns where a folder really is, which may not be there yet. A site replaces what a link leads to, so that it stays on
 * the disk that the link chooses.
 */
export function followLinks(path: string): string {
  const full = resolve(path)
  try {
    return realpathSync(full)
  } catch {
    if (lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink()) {
      const target = resolve(dirname(full), readlinkSync(full))
      throw new Error(
        `${path} is a link to ${target}, which is not there. Create that folder, or name another in the setting.`,
      )
    }
    const parent = dirname(full)
    return parent === full ? full : join(followLinks(parent), basename(full))
  }
}

/** Returns the path from a folder to what is in it, '' for itself; null for what is not in it. */
function findBelow(path: string, folder: string): string | null {
  const below = relative(followLinks(folder), followLinks(path))
  return below === '..' || below.startsWith(`..${sep}`) ? null : below
}

/** Whether a folder would be read with the captures: hidden ones are not. */
function isListed(path: string, folder: string): boolean {
  const below = findBelow(path, folder)
  return below !== null && !below.split(sep).some((part) => part.startsWith('.'))
}
