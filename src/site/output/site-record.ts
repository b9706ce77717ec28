import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFields } from '../../core/article/fields.ts'
import { replaceFile } from '../replace-file.ts'

/** A file as it was written: its ending, '' without any, its size, and when it was changed, in ms. */
export type WrittenFile = [ending: string, size: number, mtimeMs: number]

/** A file of a site with its compressed siblings, what it was made from, and what was worked out from it. */
export type RecordedFile = { key: string; files: readonly WrittenFile[]; note?: unknown }

/** What a build has left of a site: its files by path, and when each of its folders was changed, in ms. */
export type SiteRecord = {
  files: ReadonlyMap<string, RecordedFile>
  folders: ReadonlyMap<string, number>
  /** What the build has worked out, by what it was made from. */
  memory: ReadonlyMap<string, unknown>
}

/** Path of the record of a site: one for each folder that sites are built into. */
export function placeRecord(cache: string, dist: string): string {
  const name = createHash('sha256').update(dist).digest('hex').slice(0, 20)
  return join(cache, 'sites', `${name}.json`)
}

/**
 * Reads the record of a site. Null without one, and when anything was added to the site, or taken away, since then.
 */
export function readRecord(file: string, dist: string): SiteRecord | null | 'damaged' {
  const record = parseRecord(file)
  if (record === null || record === 'damaged') return record
  if (!lstatSync(dist, { throwIfNoEntry: false })?.isDirectory()) return null
  for (const [folder, mtimeMs] of record.folders) {
    const status = statSync(join(dist, folder), { throwIfNoEntry: false })
    if (status?.mtimeMs !== mtimeMs) return null
  }
  return record
}

function parseRecord(file: string): SiteRecord | null | 'damaged' {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return null
  }
  const [checksum, json = ''] = text.split('\n')
  if (checksum !== sum(json)) return 'damaged'
  const value: unknown = JSON.parse(json)
  if (!isRecord(value)) return 'damaged'
  return {
    files: new Map(value.files),
    folders: new Map(value.folders),
    memory: new Map(value.memory),
  }
}

/** Writes the record of a site. */
export function writeRecord(file: string, { files, folders, memory }: SiteRecord): void {
  // Pairs, because an object of so many names takes twice as long to parse.
  const json = JSON.stringify({ files: [...files], folders: [...folders], memory: [...memory] })
  mkdirSync(dirname(file), { recursive: true })
  replaceFile(file, `${sum(json)}\n${json}`)
}

type Stored = {
  files: [path: string, file: RecordedFile][]
  folders: [path: string, mtimeMs: number][]
  memory: [key: string, value: unknown][]
}

/** The checksum says that the record is as this program wrote it, so its shape is all that is looked at. */
function isRecord(value: unknown): value is Stored {
  return isFields(value) && [value.files, value.folders, value.memory].every(Array.isArray)
}

function sum(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
