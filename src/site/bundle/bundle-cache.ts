import { createHash } from 'node:crypto'
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { findErrorCode } from '../error-code.ts'
import { listFiles } from '../list-files.ts'

/** A bundle in the cache. */
export type CachedBundle = {
  folder: string
  /** Ids of its modules. */
  modules: string[]
  /** What was found: nothing, a damaged bundle, or a whole one, which is used. */
  found: 'nothing' | 'damaged' | 'whole'
}

const ListSchema = v.object({
  modules: v.array(v.string()),
  /** SHA-256 of each file. */
  files: v.record(v.string(), v.string()),
})

/** Name of the file that describes a bundle. */
const listName = 'bundle.json'

const unfinishedPrefix = 'unfinished-'

/** Bundles that are kept: those of several settings, or of the branches that a developer changes between. */
const keptBundles = 8
/** A bundle that was used within this time may be in use. */
const inUseMs = 60 * 60_000

/**
 * Takes a bundle from the cache. When it is missing or damaged, `write` writes its files into a folder and
 * returns the ids of its modules.
 */
export async function takeBundle(
  key: string,
  cache: string,
  write: (folder: string) => Promise<string[]>,
): Promise<CachedBundle> {
  const bundles = join(cache, 'bundles')
  const folder = join(bundles, key)
  const cached = await readBundle(folder)
  if (typeof cached !== 'string') {
    await utimes(folder, new Date(), new Date())
    return { folder, modules: cached, found: 'whole' }
  }
  await mkdir(bundles, { recursive: true })
  const unfinished = await mkdtemp(join(bundles, unfinishedPrefix))
  try {
    const modules = await write(unfinished)
    const files = await hashFiles(unfinished)
    await writeFile(join(unfinished, listName), JSON.stringify({ modules, files }))
    // A build at the same time may have been quicker. Its bundle is the same, and it may be using it.
    const other = await readBundle(folder)
    if (other === 'damaged') await rm(folder, { recursive: true, force: true })
    await rename(unfinished, folder).catch((error: unknown) => {
      if (!isTaken(error)) throw error
    })
    await prune(bundles)
    return { folder, modules, found: cached }
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** Returns the modules of a bundle, or says what is there instead. */
async function readBundle(place: string): Promise<string[] | 'nothing' | 'damaged'> {
  if ((await stat(place).catch(() => null)) === null) return 'nothing'
  try {
    const { modules, files } = v.parse(
      ListSchema,
      JSON.parse(await readFile(join(place, listName), 'utf8')),
    )
    const found = await hashFiles(place)
    const isWhole = Object.entries(files).every(([file, sha256]) => found[file] === sha256)
    return isWhole ? modules : 'damaged'
  } catch {
    return 'damaged'
  }
}

async function hashFiles(folder: string): Promise<Record<string, string>> {
  const files = await listFiles(folder)
  const hashes = files.map(async (file) => {
    const content = await readFile(join(folder, file))
    return [file, createHash('sha256').update(content).digest('hex')] as const
  })
  return Object.fromEntries(await Promise.all(hashes))
}

/** Deletes the bundles that were used longest ago, and those that a build which was stopped has left. */
async function prune(folder: string): Promise<void> {
  const bundles = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const status = await stat(join(folder, name)).catch(() => null)
      return { name, usedMs: status?.mtimeMs ?? 0 }
    }),
  )
  const isWhole = ({ name }: { name: string }) => !name.startsWith(unfinishedPrefix)
  const whole = bundles.filter(isWhole).sort((a, b) => b.usedMs - a.usedMs)
  const unfinished = bundles.filter((bundle) => !isWhole(bundle))
  for (const { name, usedMs } of [...unfinished, ...whole.slice(keptBundles)]) {
    if (Date.now() - usedMs > inUseMs) {
      await rm(join(folder, name), { recursive: true, force: true })
    }
  }
}

function isTaken(error: unknown): boolean {
  const code = findErrorCode(error)
  return code === 'ENOTEMPTY' || code === 'EEXIST'
}
