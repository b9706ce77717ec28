import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the app is made of, relative to the project, beside the packages that the lock file names. */
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json']

/** The list that npm writes of what it has installed, and the one that it installs from. */
const locks = ['node_modules/.package-lock.json', 'package-lock.json']

/** Returns a hash of everything that the bundles of the app and the pages depend on beside the settings. */
export async function hashSources(): Promise<string> {
  const hash = createHash('sha256').update(`${process.cwd()}\n${process.version}\n`)
  for (const source of [...sources, ...locks]) {
    for (const file of await listSources(source)) {
      const content = await readFile(file)
      hash.update(`${file}\n${content.length}\n`).update(content)
    }
  }
  return hash.digest('hex').slice(0, 20)
}

/** Lists the files of a folder, or the file itself; none when it is missing. Tests are no sources. */
async function listSources(source: string): Promise<string[]> {
  if (!existsSync(source)) return []
  const entries = await readdir(source, { recursive: true, withFileTypes: true }).catch(() => null)
  if (entries === null) return [source]
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((file) => !file.includes('/golden/'))
    .sort()
}
