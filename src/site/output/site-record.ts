import { lstatSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFields } from '../../core/article/fields.ts'
import { addChecksum, removeChecksum } from '../checksum.ts'
import { formatTable, type LineTable, parseTable } from '../line-table.ts'
import { replaceFile } from '../replace-file.ts'

/** A file as it was written: its ending, '' without any, its size, and when it was changed, in ms. */
export type WrittenFile = [ending: string, size: number, mtimeMs: number]

/** A file of a site with its compressed siblings, what it was made from, and what was worked out from it. */
export type RecordedFile = { key: string; files: readonly WrittenFile[]; note?: unknown }

/** What a build has left of a site. */
export type SiteRecord = {
  /** Its files by path, each as `parseFile` reads it. */
  files: LineTable
  /** What the build has worked out, by what it was made from. */
  memory: ReadonlyMap<string, unknown>
}

/** When each folder of a site was changed, in ms. */
export type FolderTimes = ReadonlyMap<string, number>

/**
 * Reads the record of a site. Null without one, and when anything was added to the site, or taken away, since then.
 */
export function readRecord(file: string, dist: string): SiteRecord | null | 'damaged' {
  const record = parseRecord(file)
  if (record === null || record === 'damaged') return record
  if (!lstatSync(dist, { throwIfNoEntry: false })?.isDirectory()) return null
  const { folders, memory, files } = record
  for (const [folder, mtimeMs] of folders) {
    const status = statSync(join(dist, folder), { throwIfNoEntry: false })
    if (status?.mtimeMs !== mtimeMs) return null
  }
  return { files, memory: new Map(memory) }
}

/** A record is its checksum, its other parts as JSON, and the table of its files. */
function parseRecord(file: string): (Others & { files: LineTable }) | null | 'damaged' {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return null
  }
  const content = removeChecksum(text)
  if (content === null) return 'damaged'
  const end = content.indexOf('\n')
  const others: unknown = JSON.parse(content.slice(0, end))
  return isOthers(others) ? { ...others, files: parseTable(content.slice(end + 1)) } : 'damaged'
}

/** Writes the record of a site. */
export function writeRecord(
  file: string,
  { files, memory }: SiteRecord,
  folders: FolderTimes,
): void {
  // Pairs, because an object of so many names takes twice as long to parse.
  const others: Others = { folders: [...folders], memory: [...memory] }
  const content = `${JSON.stringify(others)}\n${formatTable(files)}`
  mkdirSync(dirname(file), { recursive: true })
  replaceFile(file, addChecksum(content))
}

/** Parses a file of a record. Throws for another value. */
export function parseFile(json: string): RecordedFile {
  const file: unknown = JSON.parse(json)
  if (!isFile(file)) throw new Error('A file of the site’s record is damaged.')
  return file
}

/** Formats a file for a record. */
export function formatFile({ key, files, note }: RecordedFile): string {
  return JSON.stringify({ key, files, note })
}

type Others = {
  folders: [path: string, mtimeMs: number][]
  memory: [key: string, value: unknown][]
}

/** The checksum says that the record is as this program wrote it, so its shape is all that is looked at. */
function isOthers(value: unknown): value is Others {
  return isFields(value) && [value.folders, value.memory].every(Array.isArray)
}

function isFile(value: unknown): value is RecordedFile {
  return isFields(value) && typeof value.key === 'string' && Array.isArray(value.files)
}
