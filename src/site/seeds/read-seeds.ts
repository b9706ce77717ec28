import { realpath } from 'node:fs/promises'
import { joinExports } from './join-exports.ts'
import { listFolder } from './list-folder.ts'
import type { Seeds } from './seeds.ts'
import { sortFiles } from './sort-files.ts'

/**
 * Reads a folder of captures, sorted by name, and the containers in it. Files that it cannot use are reported.
 * Throws when the folder itself cannot be read.
 */
export async function readSeeds(folder: string): Promise<Seeds> {
  const { files, problems } = await listFolder(await realpath(folder))
  const seeds: Seeds = {
    captures: [],
    articles: [],
    stories: [],
    provenance: new Map(),
    containers: new Map(),
    furniture: new Map(),
    pictures: new Map(),
    others: [],
    problems,
  }
  await sortFiles(files, seeds)
  joinExports(seeds)
  return seeds
}
