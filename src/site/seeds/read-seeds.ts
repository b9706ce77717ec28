import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { cleanText } from '../../core/text/clean-text.ts'
import type { SeedFile } from '../containers/seed-file.ts'
import { findErrorCode } from '../error-code.ts'
import type { FileNotes } from './file-notes.ts'
import { joinExports } from './join-exports.ts'
import { type ListedFolder, listFolder } from './list-folder.ts'
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
  const { files, problems } = await listCaptures(folder, notes)
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

async function listCaptures(folder: string, notes: FileNotes | undefined): Promise<ListedFolder> {
  try {
    return await listFolder(await realpath(folder), notes)
  } catch (error) {
    const code = findErrorCode(error)
    // A relative one is meant from where npm runs, which may be elsewhere than the keeper.
    const name = `"${cleanText(resolve(folder))}"`
    // A shell replaces ~ in front of a path only outside quotes.
    const home = folder.startsWith('~') ? ' Write $HOME in place of ~.' : ''
    if (code === 'ENOENT')
      throw new Error(`There is no folder ${name}. Name the folder of your captures.${home}`)
    if (code === 'ENOTDIR') throw new Error(`${name} is a file. Name the folder that it lies in.`)
    if (code === 'EACCES' || code === 'EPERM')
      throw new Error(`The folder ${name} cannot be read, because you have no permission for it.`)
    throw error
  }
}
