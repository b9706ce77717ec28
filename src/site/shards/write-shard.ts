import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { hashSources } from '../bundle/hash-sources.ts'
import { checkPlaces } from '../check-places.ts'
import { listFiles } from '../list-files.ts'
import { shardListName } from '../output/recover-site.ts'
import { writeSite } from '../output/write-site.ts'
import { pruneCache } from '../pictures/prune-cache.ts'
import { readyWherePossible } from '../pictures/ready-pictures.ts'
import { openCompileCache, pruneCompileCache } from '../seeds/compile-cache.ts'
import { digestBytes } from '../seeds/digest-captures.ts'
import type { SiteSettings } from '../site-settings.ts'
import { compileShard } from './compile-shard.ts'
import type { Shard } from './shard.ts'
import { type ShardList, shardFolders } from './shard-list.ts'

/** A shard that was compiled and written into a folder of its own. */
export type BuiltShard = { folder: string; captureCount: number; pictureCount: number }

/** What a shard says while it is built. */
type ShardProgress = {
  /** Is called at each step with its name, such as "Reading captures". */
  onStep: (step: string, done?: number, total?: number) => void
  /** Is called when another process is building the same shard, with its number. */
  onWait: (pid: number, folder: string) => void
}

/** `dist.shard-3-of-8`, beside the site. */
export function nameShardFolder(dist: string, { number, count }: Shard): string {
  return `${dist}.shard-${number}-of-${count}`
}

/**
 * Compiles the captures of a shard into the cache, makes their pictures ready, and writes both into a folder
 * that can be carried to another machine and merged there.
 */
export async function buildShard(
  settings: Pick<SiteSettings, 'seeds' | 'dist' | 'cache'>,
  shard: Shard,
  { onStep, onWait }: ShardProgress,
): Promise<BuiltShard> {
  const folder = nameShardFolder(settings.dist, shard)
  checkPlaces({ ...settings, dist: folder })
  await checkShardTarget(folder)
  return writeSite(folder, (next) => writeFiles(next, folder, settings, shard, onStep), {
    onWait: (pid) => onWait(pid, folder),
  })
}

async function writeFiles(
  next: string,
  folder: string,
  settings: Pick<SiteSettings, 'seeds' | 'cache'>,
  shard: Shard,
  onStep: ShardProgress['onStep'],
): Promise<BuiltShard> {
  const { compiler } = await hashSources()
  const compileFolder = join(settings.cache, shardFolders.compiled)
  const pictureFolder = join(settings.cache, 'pictures')
  const compiled = openCompileCache(compileFolder, compiler)
  const { captureCount, store } = await compileShard(
    settings.seeds,
    shard,
    { compiled, pictures: pictureFolder },
    (done, total) => onStep('Reading captures', done, total),
  )
  const { sources } = await readyWherePossible(
    store,
    (done, total) => onStep('Making pictures', done, total),
    pictureFolder,
  )
  onStep('Writing the shard')
  const pictureFolders = new Set([...sources.values()].map(dirname))
  // A picture that is served as it was captured has no other folder.
  pictureFolders.delete(store.folder)
  const paths = [
    ...compiled.listUsed().map((file) => `${shardFolders.compiled}/${file}`),
    ...[...store.pictures.values()].map(
      ({ source }) => `${shardFolders.captured}/${basename(source)}`,
    ),
    ...(await listReady([...pictureFolders])),
  ]
  const files: ShardList['files'] = {}
  for (const path of [...new Set(paths)].sort()) {
    await mkdir(dirname(join(next, path)), { recursive: true })
    await copyFile(join(settings.cache, path), join(next, path))
    files[path] = digestBytes(await readFile(join(next, path)))
  }
  const list: ShardList = { compiler, ...shard, files }
  await writeFile(join(next, shardListName), JSON.stringify(list, null, 1))
  pruneCompileCache(compileFolder, Date.now())
  await pruneCache(pictureFolder, Date.now())
  return { folder, captureCount, pictureCount: store.pictures.size }
}

async function listReady(folders: readonly string[]): Promise<string[]> {
  const lists = folders.map(async (folder) =>
    (await listFiles(folder)).map((file) => `${shardFolders.ready}/${basename(folder)}/${file}`),
  )
  return (await Promise.all(lists)).flat()
}

/** Throws unless the folder is missing, empty, or an earlier shard, which is replaced. */
async function checkShardTarget(folder: string): Promise<void> {
  if (!existsSync(folder) || existsSync(join(folder, shardListName))) return
  if ((await readdir(folder)).length === 0) return
  throw new Error(
    `${folder} holds something else than a shard, and a build would delete it. Take it away, or name another folder in SIMAK_DIST.`,
  )
}
