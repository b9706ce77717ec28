import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paths } from '../../core/publish/paths.ts'
import { findPackageFolder, readPackage } from './find-package.ts'
import { formatNotices } from './format-notices.ts'

/**
 * Writes `notices.txt`: the licences of every package in the site's bundles. Throws when a package has no
 * licence text, because then it may not be distributed.
 */
export async function writeNotices(site: string, moduleIds: Iterable<string>): Promise<void> {
  const root = process.cwd()
  const folders = new Set<string>()
  for (const id of moduleIds) {
    const folder = findPackageFolder(id, root)
    if (folder !== null) folders.add(folder)
  }
  const packages = await Promise.all([...folders].map(readPackage))
  const licence = await readFile(join(root, 'LICENSE'), 'utf8')
  const file = join(site, paths.notices)
  await writeFile(file, formatNotices(licence, packages))
}
