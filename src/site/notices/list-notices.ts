import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findPackageFolder, readPackage } from './find-package.ts'
import { formatNotices } from './format-notices.ts'

/**
 * Lists the licences of every package in the site's bundles, the text of `notices.txt`. Throws when a package has
 * no licence text, because then it may not be distributed.
 */
export async function listNotices(moduleIds: Iterable<string>): Promise<string> {
  const root = process.cwd()
  const folders = new Set<string>()
  for (const id of moduleIds) {
    const folder = findPackageFolder(id, root)
    if (folder !== null) folders.add(folder)
  }
  const packages = await Promise.all([...folders].map(readPackage))
  const licence = await readFile(join(root, 'LICENSE'), 'utf8')
  return formatNotices(licence, packages)
}
