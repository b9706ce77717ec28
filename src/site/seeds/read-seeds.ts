import type { Stats } from 'node:fs'
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { describeProblem, type Problem } from '../../core/capture/problem.ts'
import { isWebPage } from '../../core/compile/compile.ts'
import { findUnsafeCharacter } from '../../core/text/clean-text.ts'
import { listFiles } from '../list-files.ts'
import { isFilesFolder } from '../pictures/files-folder.ts'

/** One file of the captures' folder. */
export type SeedFile = { name: string; bytes: Uint8Array }

/** The folder's files by type. */
export type Seeds = {
  /** Real path of the folder. */
  root: string
  captures: SeedFile[]
  articles: SeedFile[]
  /** Key: the capture's name without its extension. */
  provenance: Map<string, SeedFile>
  /** Files of the folders that browsers save beside a page, by the folder's name. */
  folders: Map<string, string[]>
  /** Names of pictures beside the captures. They are used where a provenance file names them. */
  pictures: string[]
  problems: Problem[]
}

export const provenanceSuffix = '.provenance.json'

/** Returns a file name without the extension of its type. */
export function findStem(name: string): string {
  return name.endsWith(provenanceSuffix)
    ? name.slice(0, -provenanceSuffix.length)
    : name.replace(/\.[^.]+$/, '')
}

/** Hidden files that systems and tools create in any folder. They are never captures. */
const systemFiles =
  /^(?:\.DS_Store|\.directory|\.localized|\.git(?:keep|ignore|attributes)?|\._.*)$/

/**
 * Reads a folder of captures, sorted by name. Files that it cannot use are reported. Throws when the folder
 * itself cannot be read.
 */
export async function readSeeds(folder: string): Promise<Seeds> {
  const root = await realpath(folder)
  const seeds: Seeds = {
    root,
    captures: [],
    articles: [],
    provenance: new Map(),
    folders: new Map(),
    pictures: [],
    problems: [],
  }
  const names = (await readdir(root))
    .filter((name) => !systemFiles.test(name) && name.toLowerCase() !== 'readme.md')
    .sort()

  for (const name of names) {
    if (name.startsWith('.')) {
      seeds.problems.push(describeProblem('hidden-file', { file: name, what: name }))
      continue
    }
    if (isPicture.test(name)) {
      seeds.pictures.push(name)
      continue
    }
    if (isFilesFolder(name) && (await lstat(join(root, name))).isDirectory()) {
      seeds.folders.set(name, await listFiles(join(root, name)))
      continue
    }
    const bytes = await readInside(root, name, seeds.problems)
    if (bytes === null) continue
    if (name.endsWith(provenanceSuffix)) seeds.provenance.set(findStem(name), { name, bytes })
    else if (name.endsWith('.json')) seeds.articles.push({ name, bytes })
    else if (isCapture(name)) seeds.captures.push({ name, bytes })
    else seeds.problems.push(describeProblem('unsupported-file', { file: name, what: name }))
  }
  return seeds
}

/** By its name alone: what it is, its bytes tell once an article needs it. */
const isPicture = /\.(?:jpe?g|jfif|png|gif|webp|avif|svg)$/i

function isCapture(name: string): boolean {
  return name.endsWith('.txt') || isWebPage(name)
}

/** Reads a file. Reports a link that leaves the folder, and anything that is not a file. */
async function readInside(root: string, name: string, problems: Problem[]) {
  const report = (code: Problem['code'], what: string) => {
    problems.push(describeProblem(code, { file: name, what }))
    return null
  }
  const character = findUnsafeCharacter(name)
  if (character !== null) return report('unsafe-name', `Its name holds ${character}.`)
  try {
    const path = await realpath(join(root, name))
    if (!path.startsWith(root + sep))
      return report('unsafe-name', 'It is a link out of the folder.')
    // Reading a pipe would block until something writes to it.
    const status = await stat(path)
    if (!status.isFile()) return report('unsupported-file', `It is ${nameKind(status)}.`)
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return report('unreadable-file', code)
  }
}

function nameKind(status: Stats): string {
  if (status.isDirectory()) return 'a folder'
  if (status.isFIFO()) return 'a named pipe'
  return status.isSocket() ? 'a socket' : 'a device'
}
