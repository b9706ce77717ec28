import { basename } from 'node:path'
import * as v from 'valibot'

/** What the folder of a shard says of itself. */
export const ShardListSchema = v.object({
  /** Hash of what has compiled it: see `SourceHashes.compiler`. */
  compiler: v.string(),
  number: v.number(),
  count: v.number(),
  /** SHA-256 of each file, by its path in the folder, which is also its path in the cache. */
  files: v.record(v.string(), v.string()),
})
export type ShardList = v.InferOutput<typeof ShardListSchema>

/** Folders of a shard, named like those of the cache. */
export const shardFolders = {
  compiled: 'compiled',
  captured: 'pictures/captured',
  ready: 'pictures/ready',
} as const

/** The paths that a shard's files can have. Anything else could lead out of the cache. */
const paths: Record<keyof typeof shardFolders, RegExp> = {
  compiled: /^compiled\/[0-9a-f]{2}\/[0-9a-f]{30}$/,
  captured: /^pictures\/captured\/[0-9a-f]{20}\.[a-z]{3,4}$/,
  ready: /^pictures\/ready\/[0-9a-f]{20}\/[\w-]+(?:\.\w+)+$/,
}

/** Returns the kind of a shard's file by its path; null for a file that no shard has. */
export function findShardFileKind(path: string): keyof typeof shardFolders | null {
  const kinds = ['compiled', 'captured', 'ready'] as const
  return kinds.find((kind) => paths[kind].test(path)) ?? null
}

/** Whether a captured picture has the name that its content gives it. */
export function isNamedByContent(path: string, sha256: string): boolean {
  const name = basename(path)
  return sha256.startsWith(name.slice(0, name.indexOf('.')))
}
