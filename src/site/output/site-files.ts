import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BuildMemory } from '../build-memory.ts'
import type { LineTable } from '../line-table.ts'
import { listFiles } from '../list-files.ts'
import { formatFile, parseFile, type SiteRecord, type WrittenFile } from './site-record.ts'

/** Finds the files of a site by their paths, with or without a slash before them. */
export type SiteReader = {
  /** Returns where a file is on the disk; null when the site has none. */
  find: (path: string) => string | null
  /** Lists the files in a folder of the site, at any depth, sorted. */
  list: (folder: string) => Promise<string[]>
  /** Returns what an earlier build noted about a file that is the same in this one. */
  findNote: (path: string) => unknown
  note: (path: string, note: unknown) => void
}

/** The files of a site that is being written. Those that the last site has, made from the same, stay in it. */
export type SiteFiles = SiteReader & {
  /** Folder of the files that are written. */
  folder: string
  /**
   * Keeps a file of the last site that was made from the same. Returns false when there is none, or it was
   * changed since.
   */
  keep: (path: string, key: string) => boolean
  /** Adds a file that was written into the folder, with its siblings. */
  add: (path: string, key: string, files: readonly WrittenFile[]) => void
  /** Returns what earlier builds of this site have worked out with a version of the program. */
  remembering: (version: string) => BuildMemory
  /** Forgets all files, so that the site can be written once more. */
  restart: () => void
}

/** What a site consists of once it is written. */
export type WrittenSite = {
  files: LineTable
  /** What it was worked out from. */
  memory: ReadonlyMap<string, unknown>
  /** Whether the folder holds only what differs from the last site. */
  isPatch: boolean
  /** Files of the last site that the new one has no more. */
  removed: string[]
}

/** Begins the files of a site. `last` is the site that it replaces; null when none of it can be kept. */
export function startSite(
  folder: string,
  last: { dist: string; record: SiteRecord } | null,
): { site: SiteFiles; finish: () => WrittenSite } {
  // Texts of the record, each parsed when it is needed.
  const kept = new Map<string, string>()
  const added = new Map<string, string>()
  const memory = new Map<string, unknown>()
  const site: SiteFiles = {
    folder,
    keep(path, key) {
      const name = toName(path)
      const json = last?.record.files.get(name)
      if (last === null || json === undefined) return false
      const recorded = parseFile(json)
      if (recorded.key !== key) return false
      const target = join(last.dist, name)
      if (!areAsWritten(target, recorded.files)) return false
      kept.set(name, json)
      return true
    },
    add(path, key, files) {
      added.set(toName(path), formatFile({ key, files }))
    },
    find(path) {
      const name = toName(path)
      if (added.has(name)) return join(folder, name)
      return kept.has(name) ? join(last?.dist ?? '', name) : null
    },
    async list(inside) {
      const names = [...kept.keys(), ...added.keys()]
      return names.filter((name) => name.startsWith(`${inside}/`)).sort()
    },
    findNote(path) {
      const json = kept.get(toName(path))
      return json === undefined ? undefined : parseFile(json).note
    },
    note(path, note) {
      const name = toName(path)
      for (const files of [kept, added]) {
        const json = files.get(name)
        if (json !== undefined) files.set(name, formatFile({ ...parseFile(json), note }))
      }
    },
    remembering: (version) => ({
      recall: (key) => last?.record.memory.get(`${version} ${key}`),
      remember: (key, value) => memory.set(`${version} ${key}`, value),
    }),
    restart() {
      kept.clear()
      added.clear()
    },
  }
  /** Lists the files of the last site, and their siblings, that the new one does not have. */
  const listRemoved = (before: LineTable): string[] => {
    const removed: string[] = []
    for (const [name, json] of before) {
      if (kept.has(name)) continue
      const own = new Set(listEndings(added.get(name)))
      for (const ending of listEndings(json)) if (!own.has(ending)) removed.push(name + ending)
    }
    return removed
  }
  const finish = () => {
    const isPatch = kept.size > 0
    const removed = isPatch && last !== null ? listRemoved(last.record.files) : []
    return { files: new Map([...kept, ...added]), memory, isPatch, removed }
  }
  return { site, finish }
}

/** Reads a finished site in a folder. */
export function readSite(folder: string): SiteReader {
  return {
    find(path) {
      const file = join(folder, path)
      return existsSync(file) ? file : null
    },
    async list(inside) {
      const root = join(folder, inside)
      return existsSync(root) ? (await listFiles(root)).map((file) => `${inside}/${file}`) : []
    },
    findNote: () => undefined,
    note: () => undefined,
  }
}

/** Returns where a file of a site is. Throws when the site has none. */
export function needFile(site: SiteReader, path: string): string {
  const file = site.find(path)
  if (file === null) throw new Error(`The site has no ${path}.`)
  return file
}

/** Writes a file of a site, unless the last site has it, made from the same. `make` returns the siblings, too. */
export function putFile(
  site: SiteFiles,
  path: string,
  key: string,
  make: () => Iterable<readonly [ending: string, bytes: Uint8Array]>,
): void {
  if (site.keep(path, key)) return
  const target = join(site.folder, path)
  mkdirSync(dirname(target), { recursive: true })
  const files: WrittenFile[] = []
  for (const [ending, bytes] of make()) {
    // One that is there may share its data with the cache, so it is not written over.
    rmSync(target + ending, { force: true })
    writeFileSync(target + ending, bytes)
    files.push(describeWritten(target, ending))
  }
  site.add(path, key, files)
}

/** Whether a file or its sibling has the size and the time that it was written with. */
export function isAsWritten(target: string, [ending, size, mtimeMs]: WrittenFile): boolean {
  const status = statSync(target + ending, { throwIfNoEntry: false })
  return status?.size === size && status.mtimeMs === mtimeMs
}

/** Whether a file and all its siblings are as they were written. */
export function areAsWritten(target: string, files: readonly WrittenFile[]): boolean {
  return files.every((file) => isAsWritten(target, file))
}

/** Describes a file that was written, for the record of its site. */
export function describeWritten(target: string, ending = ''): WrittenFile {
  const { size, mtimeMs } = statSync(target + ending)
  return [ending, size, mtimeMs]
}

function listEndings(json: string | undefined): string[] {
  return json === undefined ? [] : parseFile(json).files.map(([ending]) => ending)
}

function toName(path: string): string {
  return path.startsWith('/') ? path.slice(1) : path
}
