import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { addChecksum, removeChecksum } from '../checksum.ts'
import type { FileNote } from '../containers/seed-file.ts'
import { findErrorCode } from '../error-code.ts'
import { formatTable, parseTable } from '../line-table.ts'
import { placeList } from '../place-list.ts'
import { replaceFile } from '../replace-file.ts'
import { stampFile } from '../stamp-file.ts'

/** What earlier builds have found out about the files of a folder, so that unchanged ones are not read again. */
export type FileNotes = {
  /** Returns the note of a file, which is empty when it may have changed since. What is added to it is saved. */
  open: (name: string, path: string) => FileNote
  /** Saves the notes of the files that were asked for, where the cache can be written. */
  save: () => void
  /** Says what was wrong. */
  listNotes: () => string[]
}

type Entry = [stamp: string, note: FileNote]

/** Opens the notes about a folder of captures. They count for one `version` of the compiler. */
export function openFileNotes(cache: string, folder: string, version: string): FileNotes {
  const list = placeList(cache, 'captures', folder)
  const read = readList(list, version)
  const known = read === 'damaged' ? new Map<string, string>() : read
  const asked = new Map<string, Entry>()
  return {
    open(name, path) {
      const [, opened] = asked.get(name) ?? []
      if (opened !== undefined) return opened
      const stamp = stampFile(path)
      if (stamp === null) return {}
      const [before, note] = parseEntry(known.get(name)) ?? []
      const entry: Entry = [stamp, before === stamp && note !== undefined ? note : {}]
      asked.set(name, entry)
      return entry[1]
    },
    save() {
      const entries = Array.from(asked, ([name, entry]) => [name, JSON.stringify(entry)] as const)
      const isSame =
        entries.length === known.size && entries.every(([name, json]) => known.get(name) === json)
      if (isSame) return
      try {
        mkdirSync(dirname(list), { recursive: true })
        replaceFile(list, addChecksum(`${version}\n${formatTable(new Map(entries))}`))
      } catch {
        // Without notes the next build reads the captures again.
      }
    },
    listNotes: () =>
      read === 'damaged' ? ['the notes about captures were damaged, and all were read again'] : [],
  }
}

/** A list is its checksum, a version, and a table of the files. */
function readList(path: string, version: string): Map<string, string> | 'damaged' {
  let written: string
  try {
    written = readFileSync(path, 'utf8')
  } catch (error) {
    return findErrorCode(error) === 'ENOENT' ? new Map() : 'damaged'
  }
  const content = removeChecksum(written)
  if (content === null) return 'damaged'
  const isOurs = content.startsWith(`${version}\n`)
  return isOurs ? parseTable(content.slice(version.length + 1)) : new Map()
}

/** The checksum says that an entry is as this program wrote it, so only its shape is looked at. */
function parseEntry(json: string | undefined): Entry | null {
  const entry: unknown = json === undefined ? null : JSON.parse(json)
  return isEntry(entry) ? entry : null
}

function isEntry(value: unknown): value is Entry {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'object'
}
