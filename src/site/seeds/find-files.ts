import { posix } from 'node:path'
import type { NamedPicture } from '../../core/capture/provenance.ts'
import type { SeedFile } from '../containers/seed-file.ts'
import {
  type FilesFolders,
  findInFolder,
  indexFolders,
  isFilesFolder,
} from '../pictures/files-folder.ts'
import type { FindFile } from '../pictures/find-pictures.ts'
import { type CaptureFile, entryMark, findFolderOf } from './capture-file.ts'
import type { Seeds } from './seeds.ts'

/** Finds the files that captures name, and remembers which of them any capture names. */
export type SeedFiles = {
  /** Returns the function that finds the files of one capture, given those that its provenance file names. */
  findFilesOf: (capture: CaptureFile, named: readonly NamedPicture[]) => FindFile
  /** Names of pictures and of folders of files that no capture names. */
  listUnused: () => string[]
}

export function indexFiles({ furniture, pictures }: Seeds): SeedFiles {
  const folders = groupFolders([...furniture.keys()])
  const indexed = new Map<string, FilesFolders>()
  const used = new Set<string>()
  const indexAt = (place: string): FilesFolders => {
    const index = indexed.get(place) ?? indexFolders(folders.get(place) ?? new Map())
    indexed.set(place, index)
    return index
  }
  const find = (name: string): SeedFile | null => pictures.get(name) ?? furniture.get(name) ?? null

  const findFilesOf = (capture: CaptureFile, named: readonly NamedPicture[]): FindFile => {
    const place = findFolderOf(capture.name)
    for (const { file } of named) used.add(`${place}${file}`)
    return (written) => {
      const open = capture.findFile(written)
      if (open !== null) return { type: 'file', name: written, open }
      const file = named.some(({ file }) => file === written) ? find(`${place}${written}`) : null
      if (file !== null) return { type: 'file', ...file }
      const inFolder = findInFolder(written, indexAt(place))
      if (inFolder?.type === 'file') {
        used.add(`${place}${inFolder.path.replace(/\/.*$/s, '')}`)
        const found = find(`${place}${inFolder.path}`)
        return found === null ? null : { type: 'file', ...found }
      }
      const beside = findBeside(written, place)
      const found = beside === null ? null : find(beside)
      if (found === null) return inFolder
      used.add(found.name)
      return { type: 'file', ...found }
    }
  }
  const listUnused = () => {
    const all = [...folders].flatMap(([place, inPlace]) =>
      [...inPlace.keys()].map((folder) => `${place}${folder}`),
    )
    return [...pictures.keys(), ...all].filter((name) => !used.has(name)).sort()
  }
  return { findFilesOf, listUnused }
}

/**
 * Resolves an address against the folder of its page: `images/0.png` in `a.zip!/berita/` →
 * `a.zip!/berita/images/0.png`. Null for an absolute one. One that leaves the container keeps its dots, which
 * no listed file has.
 */
function findBeside(written: string, place: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\#?]|$)/i.test(written)) return null
  const mark = place.lastIndexOf(entryMark)
  const root = mark === -1 ? '' : place.slice(0, mark + entryMark.length)
  const path = `${place.slice(root.length)}${decode(written.replace(/[?#].*$/s, ''))}`
  return `${root}${posix.normalize(path)}`
}

/** Groups the files of `_files` folders by the place of the folder, then by its name. */
function groupFolders(names: readonly string[]): Map<string, Map<string, string[]>> {
  const places = new Map<string, Map<string, string[]>>()
  for (const name of names) {
    const parts = name.split('/')
    const at = parts.findIndex(isFilesFolder)
    const place = parts
      .slice(0, at)
      .map((part) => `${part}/`)
      .join('')
    const folder = parts[at] ?? ''
    const inPlace = places.get(place) ?? new Map<string, string[]>()
    places.set(place, inPlace)
    const files = inPlace.get(folder) ?? []
    inPlace.set(folder, files)
    files.push(parts.slice(at + 1).join('/'))
  }
  return places
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
