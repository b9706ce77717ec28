import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import * as v from 'valibot'
import { listFiles } from '../list-files.ts'
import { shardListName } from '../output/recover-site.ts'
import { digestBytes } from '../seeds/digest-captures.ts'
import { isWholeCompilation } from '../seeds/stored-compilation.ts'
import { formatShard, type Shard } from './shard.ts'
import {
  findShardFileKind,
  isNamedByContent,
  type ShardList,
  ShardListSchema,
  shardFolders,
} from './shard-list.ts'

/** What was taken from the folders of shards into the cache, and what was not. */
export type TakenShards = {
  shardCount: number
  compilationCount: number
  pictureCount: number
  /** What was refused, by its path, and why. */
  refused: { path: string; why: string }[]
  /** Shards of which no folder was used. */
  missing: Shard[]
}

/**
 * Brings the folders of shards into the cache. What is damaged or of another version is left out and named: the
 * build makes it anew. Throws when a folder is no shard, because its name is mistyped then.
 */
export async function takeShards(
  folders: readonly string[],
  cache: string,
  compiler: string,
): Promise<TakenShards> {
  for (const folder of folders) {
    if (!existsSync(join(folder, shardListName))) {
      throw new Error(
        `${folder} is not a shard: it has no ${shardListName}. Give the folders that "npm run build -- --shard 3/8" has written.`,
      )
    }
  }
  const taken = { shardCount: 0, compilationCount: 0, pictureCount: 0 }
  const refused: TakenShards['refused'] = []
  const given: (Shard & { isUsed: boolean })[] = []
  for (const folder of folders) {
    const list = await readShardList(folder)
    if (list === null) {
      refused.push({ path: folder, why: `its ${shardListName} is damaged` })
      continue
    }
    const isUsed = list.compiler === compiler
    given.push({ number: list.number, count: list.count, isUsed })
    if (!isUsed) {
      const why = 'another version of Simak, of a package or of Node has made it'
      refused.push({ path: folder, why })
      continue
    }
    taken.shardCount += 1
    const whole: string[] = []
    for (const path of await listFiles(folder)) {
      if (path === shardListName) continue
      const why = await findFault(folder, path, list)
      if (why === null) whole.push(path)
      else refused.push({ path: `${folder}/${path}`, why })
    }
    taken.compilationCount += whole.filter(isOf('compiled')).length
    taken.pictureCount += whole.filter(isOf('captured')).length
    await copyIntoCache(folder, whole, cache)
  }
  return { ...taken, refused, missing: listMissing(given) }
}

function isOf(kind: keyof typeof shardFolders) {
  return (path: string) => findShardFileKind(path) === kind
}

async function readShardList(folder: string): Promise<ShardList | null> {
  try {
    const json: unknown = JSON.parse(await readFile(join(folder, shardListName), 'utf8'))
    return v.parse(ShardListSchema, json)
  } catch {
    return null
  }
}

/** Says why a file of a shard cannot be used; null for a whole one. */
async function findFault(folder: string, path: string, list: ShardList): Promise<string | null> {
  const kind = findShardFileKind(path)
  const noted = list.files[path]
  if (kind === null || noted === undefined) return 'the shard does not list it'
  const bytes = await readFile(join(folder, path))
  const sha256 = digestBytes(bytes)
  if (sha256 !== noted) return 'it is damaged'
  const isInPlace =
    kind === 'ready' ||
    (kind === 'captured' && isNamedByContent(path, sha256)) ||
    (kind === 'compiled' && isWholeCompilation(bytes, keyOf(path)))
  return isInPlace ? null : 'its name belongs to another content'
}

/** `compiled/ab/cd…` → `ab/cd…` */
function keyOf(path: string): string {
  return path.slice(shardFolders.compiled.length + 1)
}

/** Files appear in the cache whole, as another build may be using it; those of one ready picture together. */
async function copyIntoCache(
  folder: string,
  paths: readonly string[],
  cache: string,
): Promise<void> {
  for (const path of paths.filter((path) => !isOf('ready')(path))) {
    const target = join(cache, path)
    await mkdir(dirname(target), { recursive: true })
    const unfinished = `${target}.${process.pid}`
    await writeFile(unfinished, await readFile(join(folder, path)))
    await rename(unfinished, target)
  }
  const pictures = new Map<string, string[]>()
  for (const path of paths.filter(isOf('ready'))) {
    pictures.set(dirname(path), [...(pictures.get(dirname(path)) ?? []), path])
  }
  for (const [picture, files] of pictures) {
    // One that lacks a file is found where it is used.
    if (existsSync(join(cache, picture))) continue
    await mkdir(join(cache, shardFolders.ready), { recursive: true })
    const unfinished = await mkdtemp(join(cache, shardFolders.ready, '.'))
    for (const path of files) {
      await writeFile(join(unfinished, basename(path)), await readFile(join(folder, path)))
    }
    await rename(unfinished, join(cache, picture)).catch(() =>
      rm(unfinished, { recursive: true, force: true }),
    )
  }
}

function listMissing(given: readonly (Shard & { isUsed: boolean })[]): Shard[] {
  const used = new Set(given.filter(({ isUsed }) => isUsed).map(formatShard))
  return [...new Set(given.map(({ count }) => count))].flatMap((count) =>
    Array.from({ length: count }, (_, index) => ({ number: index + 1, count })).filter(
      (shard) => !used.has(formatShard(shard)),
    ),
  )
}
