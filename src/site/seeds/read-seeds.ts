import { realpath } from 'node:fs/promises'
import type { SeedFile } from '../containers/seed-file.ts'
import type { FileNotes } from './file-notes.ts'
import { joinExports } from './join-exports.ts'
import { listFolder } from './list-folder.ts'
import type { Seeds } from './seeds.ts'
import { sortFiles } from './sort-files.ts'

/** What is read of a folder, and what is known of it before. */
type ReadOptions = { isWanted?: (file: SeedFile) => boolean; notes?: FileNotes | undefined }

/**
 * Reads a folder of captures, sorted by name, and the containers in it; only those of its files for which
 * `isWanted` returns true. Files that it cannot use are reported. Throws when the folder itself cannot be read.
 */
export async function readSeeds(
  folder: string,
  { isWanted = () => true, notes }: ReadOptions = {},
): Promise<Seeds> {
  const { files, problems } = await listFolder(await realpath(folder), notes)
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
  await sortFiles(files.filter(isWanted), seeds)
  joinExports(seeds)
  return seeds
}
