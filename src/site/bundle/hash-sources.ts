import { createHash, type Hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

/** Hashes of the project's own files and packages, and of the version of Node. */
export type SourceHashes = {
  /** What compiling captures depends on. Equal on all machines with the same files and packages. */
  compiler: string
  /** What the bundles and the pages depend on beside the settings. Another one in each folder. */
  app: string
}

/** Files and folders, relative to the project, that compile captures. */
const compilerSources = ['src/core', 'src/site', 'package.json']
/** The others that the app is made of. */
const appSources = ['src/app', 'src/worker', 'public', 'index.html', 'vite.config.ts']

/** Hashes the sources of the project in the working directory. */
export async function hashSources(): Promise<SourceHashes> {
  const compiler = createHash('sha256')
    .update(`${process.version}\n`)
    .update(await listPackages())
  await addFiles(compiler, compilerSources)
  const compilerHash = compiler.digest('hex').slice(0, 20)
  // A bundle contains the paths of its modules.
  const app = createHash('sha256').update(`${process.cwd()}\n${compilerHash}\n`)
  await addFiles(app, appSources)
  return { compiler: compilerHash, app: app.digest('hex').slice(0, 20) }
}

async function addFiles(hash: Hash, sources: readonly string[]): Promise<void> {
  for (const source of sources) {
    for (const file of await listSources(source)) {
      const content = await readFile(file)
      hash.update(`${file}\n${content.length}\n`).update(content)
    }
  }
}

const InstalledSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      integrity: v.optional(v.string()),
      optional: v.optional(v.boolean()),
    }),
  ),
})

/**
 * Lists the packages that npm has installed, or else those that it should. Optional ones are left out: which of
 * them there are depends on the machine. The image library, which is optional, is in the name of each picture.
 */
async function listPackages(): Promise<string> {
  for (const file of ['node_modules/.package-lock.json', 'package-lock.json']) {
    if (!existsSync(file)) continue
    const { packages } = v.parse(InstalledSchema, JSON.parse(await readFile(file, 'utf8')))
    const listed = Object.entries(packages).filter(
      ([path, { optional }]) => path !== '' && optional !== true,
    )
    return listed
      .map(([path, { version, integrity }]) => `${path} ${version} ${integrity}\n`)
      .sort()
      .join('')
  }
  return ''
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
