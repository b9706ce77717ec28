import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { addChecksum, removeChecksum } from '../checksum.ts'
import { findErrorCode } from '../error-code.ts'
import { formatTable, type LineTable, parseTable } from '../line-table.ts'
import { identifyProcess } from '../output/identify-process.ts'
import { areAsWritten, describeWritten } from '../output/site-files.ts'
import type { WrittenFile } from '../output/site-record.ts'
import { replaceFile } from '../replace-file.ts'

/** Files of earlier builds by what they were made from, each with its compressed siblings. */
export type FileCache = {
  /** Puts the files of a key in their place, `target` and its siblings. Returns null when there are none. */
  take: (key: string, target: string) => readonly WrittenFile[] | null
  /** Stores files that were written: `target` and its siblings with these endings, '' for itself. */
  keep: (key: string, target: string, endings: readonly string[]) => readonly WrittenFile[]
  /** Notes that the files of a key are in use, in the place where an earlier build put them. */
  use: (key: string) => void
  /** Notes what is stored, and deletes what no build has used for long. Without it, nothing counts as stored. */
  save: () => void
  /** Says what was wrong, such as "3 files were damaged". */
  listNotes: () => string[]
}

const dayMs = 24 * 60 * 60_000
/** Days after which an unused file is deleted. */
const keptDays = 14

/** Day of the last use, counted from 1970, and the files. Another size or time means that one is damaged. */
type Entry = [day: number, files: readonly WrittenFile[]]

const listName = 'files.txt'
const busyPrefix = 'busy-'

/**
 * Opens the cache in a folder. Its files and those of the sites share their data, by hard links where the file
 * system has them, so that a site takes its room once and reuse costs no reading.
 */
export function openFileCache(folder: string, now: number): FileCache {
  const today = Math.floor(now / dayMs)
  const notes: string[] = []
  for (let number = 0; number < 256; number += 1) {
    mkdirSync(join(folder, number.toString(16).padStart(2, '0')), { recursive: true })
  }
  const { entries, isDamaged, stamp } = readList(folder)
  if (isDamaged) notes.push('the list of cached pages was damaged, and all were made anew')
  if (isDamaged || stamp === null || wasKilled(folder)) sweep(folder, entries)
  const busy = join(folder, `${busyPrefix}${process.pid}`)
  writeFileSync(busy, identifyProcess(process.pid) ?? '')
  const used = new Map<string, string>()
  let damaged = 0
  const place = (key: string) => join(folder, key.slice(0, 2), key.slice(2))
  const drop = (key: string, [, files]: Entry) => {
    for (const [ending] of files) rmSync(place(key) + ending, { force: true })
    entries.delete(key)
  }
  return {
    take(key, target) {
      const json = entries.get(key)
      if (json === undefined) return null
      const path = place(key)
      const entry = parseEntry(json)
      const [, files] = entry
      if (!areAsWritten(path, files)) {
        damaged += 1
        drop(key, entry)
        return null
      }
      const endings = files.map(([ending]) => ending)
      const isShared = shareAll(path, target, endings)
      used.set(key, markUsed(json, today))
      return isShared ? files : endings.map((ending) => describeWritten(target, ending))
    },
    keep(key, target, endings) {
      const path = place(key)
      const isShared = shareAll(target, path, endings)
      const files = endings.map((ending) => describeWritten(path, ending))
      used.set(key, formatEntry([today, files]))
      return isShared ? files : endings.map((ending) => describeWritten(target, ending))
    },
    use(key) {
      const json = entries.get(key)
      if (json !== undefined) used.set(key, markUsed(json, today))
    },
    save() {
      // Another build may have saved its own in the meantime.
      const isUnchanged = stampList(folder) === stamp
      for (const [key, json] of isUnchanged ? entries : readList(folder).entries) {
        if (!used.has(key)) used.set(key, json)
      }
      for (const [key, json] of used) {
        if (isOfDay(json, today)) continue
        const [day, files] = parseEntry(json)
        if (today - day <= keptDays) continue
        for (const [ending] of files) rmSync(place(key) + ending, { force: true })
        used.delete(key)
      }
      writeList(folder, used)
      rmSync(busy, { force: true })
    },
    listNotes: () =>
      damaged === 0
        ? notes
        : [...notes, `${damaged} cached files were damaged, and were made anew`],
  }
}

/** Shares a file and its siblings. Returns false for copies, which were changed at another time. */
function shareAll(from: string, to: string, endings: readonly string[]): boolean {
  return endings.map((ending) => share(from + ending, to + ending)).every(Boolean)
}

/**
 * Gives a file a second name, or copies it where that is impossible, as to another disk. Returns false for a copy.
 */
function share(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    const code = findErrorCode(error)
    if (code === 'EEXIST') {
      return replace(from, to)
    }
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error
    copyFileSync(from, to)
    return false
  }
}

/** Shares a file in the place of another. Builds of one cache may store the same file at once, so it is never missing. */
function replace(from: string, to: string): boolean {
  const unfinished = `${to}.${process.pid}`
  rmSync(unfinished, { force: true })
  const isShared = share(from, unfinished)
  renameSync(unfinished, to)
  // A rename between two names of one file does nothing.
  rmSync(unfinished, { force: true })
  return isShared
}

/** Reads the list: its checksum, and a table from the second line on. */
function readList(folder: string): ReadList {
  const stamp = stampList(folder)
  if (stamp === null) return { entries: new Map(), isDamaged: false, stamp }
  const table = removeChecksum(readFileSync(join(folder, listName), 'utf8'))
  // The checksum says that it is as this program wrote it.
  return table === null
    ? { entries: new Map(), isDamaged: true, stamp }
    : { entries: parseTable(table), isDamaged: false, stamp }
}

type ReadList = { entries: Map<string, string>; isDamaged: boolean; stamp: string | null }

/** Returns what tells one state of the list from the next; null when there is none. */
function stampList(folder: string): string | null {
  const status = statSync(join(folder, listName), { throwIfNoEntry: false })
  return status === undefined ? null : `${status.ino} ${status.size} ${status.mtimeMs}`
}

function formatEntry(entry: Entry): string {
  return JSON.stringify(entry)
}

function parseEntry(json: string): Entry {
  const entry: unknown = JSON.parse(json)
  if (!isEntry(entry)) throw new Error('An entry of the list of cached files is damaged.')
  return entry
}

function isEntry(value: unknown): value is Entry {
  return Array.isArray(value) && typeof value[0] === 'number' && Array.isArray(value[1])
}

/** Most entries were used on the same day before, and stay the text that was read. */
function markUsed(json: string, today: number): string {
  return isOfDay(json, today) ? json : formatEntry([today, parseEntry(json)[1]])
}

/** Without a parser, because nearly every entry of an archive is looked at. */
function isOfDay(json: string, day: number): boolean {
  return json.startsWith(`[${day},`)
}

function writeList(folder: string, entries: LineTable): void {
  replaceFile(join(folder, listName), addChecksum(formatTable(entries)))
}

/** Whether a build that used the cache ended without saving. */
function wasKilled(folder: string): boolean {
  const ended = readdirSync(folder).filter((name) => {
    if (!name.startsWith(busyPrefix)) return false
    const pid = Number(name.slice(busyPrefix.length))
    return readFileSync(join(folder, name), 'utf8') !== identifyProcess(pid)
  })
  for (const name of ended) rmSync(join(folder, name), { force: true })
  return ended.length > 0
}

/** Deletes the files that the list does not name. */
function sweep(folder: string, entries: LineTable): void {
  const listed = new Set<string>()
  for (const [key, json] of entries) {
    for (const [ending] of parseEntry(json)[1]) listed.add(key + ending)
  }
  for (const start of readdirSync(folder)) {
    if (!/^[0-9a-f]{2}$/.test(start)) continue
    for (const name of readdirSync(join(folder, start))) {
      if (!listed.has(start + name)) rmSync(join(folder, start, name), { force: true })
    }
  }
}
