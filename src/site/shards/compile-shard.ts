import { createPictureStore, type PictureStore } from '../pictures/picture-store.ts'
import { compileAll, createCaptureCompiler, readContent } from '../seeds/capture-compiler.ts'
import type { CompileCache } from '../seeds/compile-cache.ts'
import { indexFiles } from '../seeds/find-files.ts'
import { isArchive } from '../seeds/is-archive.ts'
import { readKeepers } from '../seeds/read-provenance.ts'
import { readSeeds } from '../seeds/read-seeds.ts'
import { isInShard, type Shard } from './shard.ts'

/** The captures of a shard, compiled into the cache, and their pictures. */
export type CompiledShard = {
  /** Number of captures of the shard. */
  captureCount: number
  /** The pictures of all its articles. Which of them the site shows is known only after the merge. */
  store: PictureStore
}

/**
 * Compiles the captures of a shard into the cache. Captures are compiled as in the whole folder, with the same
 * provenance, exports and pictures beside them. What is wrong with them is reported by the merge.
 */
export async function compileShard(
  folder: string,
  shard: Shard,
  cache: { compiled: CompileCache; pictures: string },
  onProgress: (done: number, total: number) => void,
): Promise<CompiledShard> {
  const seeds = await readSeeds(folder, {
    isWanted: (file) => isInShard(file.name, shard) || !isArchive(file),
  })
  const store = createPictureStore(cache.pictures)
  const compile = createCaptureCompiler(
    readKeepers(seeds),
    indexFiles(seeds),
    store,
    cache.compiled,
  )
  const captures = seeds.captures.filter(({ name }) => isInShard(name, shard))
  const steps = captures.map((file) => ({ file, compile: () => compile(file, readContent(file)) }))
  await compileAll(steps, onProgress)
  return { captureCount: captures.length, store }
}
