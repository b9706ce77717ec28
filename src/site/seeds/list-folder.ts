import type { Dirent, Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { describeProblem, type Problem } from '../../core/capture/problem.ts'
import { findUnsafeCharacter } from '../../core/text/clean-text.ts'
import { openFile, readStart } from '../containers/byte-source.ts'
import { headBytes } from '../containers/container-limits.ts'
import type { SeedFile } from '../containers/seed-file.ts'
import { nameFault } from '../error-code.ts'
import { isFilesFolder } from '../pictures/files-folder.ts'
import type { FileNotes } from './file-notes.ts'
import { isSystemFile } from './system-files.ts'

/** The files of a folder and of the folders in it, named by their paths with forward slashes. */
export type ListedFolder = { files: SeedFile[]; problems: Problem[] }

/** What is said of a name whose bytes are no UTF-8, as of files from old archives: Node cannot open it. */
const undecoded = 'Its name is not UTF-8, so it cannot be opened.'

function isUndecoded(name: string): boolean {
  return name.includes('\uFFFD')
}

/**
 * Lists a folder of captures to any depth. Links that lead out of it, folders that cannot be read, and what is
 * neither a file nor a folder, are reported. Each file has its note, where there are notes. Throws when the folder
 * itself cannot be read.
 */
export async function listFolder(root: string, notes?: FileNotes): Promise<ListedFolder> {
  const files: SeedFile[] = []
  const problems: Problem[] = []
  const report = (code: Problem['code'], file: string, what: string) => {
    problems.push(describeProblem(code, { file, what }))
  }
  const list = async (folder: string) => {
    for (const entry of await readEntries(folder)) {
      const name = `${folder}${entry.name}`
      if (isSystemFile(entry.name)) continue
      if (entry.name.startsWith('.')) report('hidden-file', name, name)
      else if (entry.isDirectory()) await list(`${name}/`)
      else await add(name, entry)
    }
  }
  /** One folder that cannot be listed costs what is in it, and no more. */
  const readEntries = async (folder: string): Promise<Dirent[]> => {
    try {
      return await readdir(join(root, folder), { withFileTypes: true })
    } catch (error) {
      if (folder === '') throw error
      const name = folder.slice(0, -1)
      if (isUndecoded(name)) report('unsafe-name', name, undecoded)
      else report('unreadable-file', name, `The folder cannot be listed (${nameFault(error)}).`)
      return []
    }
  }
  const add = async (name: string, entry: Dirent) => {
    // What a browser saved beside a page has any names, and is found by the page alone.
    const isFurniture = name.split('/').slice(0, -1).some(isFilesFolder)
    if (isFurniture && !entry.isFile()) return
    const character = findUnsafeCharacter(name)
    if (character !== null) {
      if (!isFurniture) report('unsafe-name', name, `Its name holds ${character}.`)
      return
    }
    let path = join(root, name)
    try {
      // Only a link leads elsewhere: the folders on the way are none, and the root is resolved.
      if (isUndecoded(name)) await stat(path)
      if (!entry.isFile()) {
        path = await realpath(path)
        if (path !== root && !path.startsWith(root + sep))
          return report('unsafe-name', name, 'It is a link out of the folder.')
        // Reading a pipe would block until something writes to it.
        const status = await stat(path)
        if (!status.isFile()) return report('unsupported-file', name, `It is ${nameKind(status)}.`)
      }
    } catch (error) {
      if (isUndecoded(name)) return report('unsafe-name', name, undecoded)
      return report('unreadable-file', name, nameFault(error))
    }
    const file = { name, readHead: () => readStart(path, headBytes), open: () => openFile(path) }
    files.push(notes === undefined ? file : { note: () => notes.open(name, path), ...file })
  }
  await list('')
  files.sort((a, b) => (a.name < b.name ? -1 : 1))
  problems.sort((a, b) => (a.file < b.file ? -1 : 1))
  return { files, problems }
}

function nameKind(status: Stats): string {
  if (status.isDirectory()) return 'a link to a folder'
  if (status.isFIFO()) return 'a named pipe'
  return status.isSocket() ? 'a socket' : 'a device'
}
