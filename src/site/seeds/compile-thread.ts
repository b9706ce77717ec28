import { workerData } from 'node:worker_threads'
import { createPictureStore } from '../pictures/picture-store.ts'
import { createCaptureCompiler, readContent } from './capture-compiler.ts'
import { type AheadSetup, isOwnPlace, listAhead, readPlace } from './compile-ahead.ts'
import { openCompileCache } from './compile-cache.ts'
import { catchFault } from './compile-file.ts'
import { indexFiles } from './find-files.ts'
import { isArchive } from './is-archive.ts'
import { readKeepers } from './read-provenance.ts'
import { readSeeds } from './read-seeds.ts'

// A thread that compiles captures into the cache, from the last one on, until it meets the main thread.
const setup: AheadSetup & { number: number; count: number } = workerData
const { folder, compiled, version, pictures, reached } = setup
const seeds = await readSeeds(folder, { isWanted: (file) => !isArchive(file) })
const compile = createCaptureCompiler(
  readKeepers(seeds),
  indexFiles(seeds),
  createPictureStore(pictures),
  openCompileCache(compiled, version),
)
const captures = listAhead(seeds.captures)
for (let place = captures.length - 1; place > readPlace(reached); place -= 1) {
  const file = captures[place]
  if (file === undefined || !isOwnPlace(place, setup)) continue
  // The main thread compiles a faulty one, too, and reports it.
  catchFault(file.name, () => compile(file, readContent(file)))
}
