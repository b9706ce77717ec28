import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isFields } from '../../core/article/fields.ts'
import type { Article } from '../../core/article/schema.ts'
import type { Problem } from '../../core/capture/problem.ts'
import type { AccountedLine } from '../../core/capture/sheet.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import { readForNow } from '../containers/read-for-now.ts'
import { createFolderMaker } from '../make-folders.ts'
import type { PictureTrace } from '../pictures/find-pictures.ts'
import { replaceFile } from '../replace-file.ts'

/** What a compilation depends on beside the compiler and the pictures that it asks for. */
export type CompileSource = { name: string; sha256: string; known: unknown }

/** Compilations of earlier builds, by what they were made from. */
export type CompileCache = {
  /**
   * Finds a compilation; null when there is none, or a damaged one, or one for which `isAsBefore` says that it
   * would find other pictures today.
   */
  find: (source: CompileSource, isAsBefore: PicturesAsBefore) => Compilation | null
  /**
   * Stores a compilation and returns it without its lines, which are read again when they are needed, so that
   * the texts of an archive are not in memory all at once.
   */
  keep: (source: CompileSource, compilation: Compilation, pictures: PictureTrace) => Compilation
  /** Number of damaged compilations that were found. */
  countDamaged: () => number
  /** Lists the files of the compilations that were found or stored, relative to the folder. */
  listUsed: () => readonly string[]
}

/** Says whether what an earlier compilation has asked for is as it was then. */
type PicturesAsBefore = (pictures: PictureTrace, article: Article | null) => boolean

/** A stored compilation: the checksum of its key and the rest, and two documents, one a line. */
type Stored = Omit<Compilation, 'lines'> & { pictures: PictureTrace }

/** A stored compilation with its checksum. */
type Found = { digest: string; compilation: Stored }

const dayMs = 24 * 60 * 60_000
/** Age from which on an unused compilation is deleted. */
const keptMs = 14 * dayMs

/** The checksums of the compilations that are stored. */
const digests = new WeakMap<object, string>()

/** Returns the checksum of a compilation with its lines; null for one that is not stored. */
export function findDigest(compilation: Pick<Compilation, 'file'>): string | null {
  return digests.get(compilation) ?? null
}

/** Opens the cache in a folder. `version` changes with everything that compiles. */
export function openCompileCache(folder: string, version: string): CompileCache {
  let damaged = 0
  const used: string[] = []
  const makeFolder = createFolderMaker()
  const place = ({ name, sha256, known }: CompileSource) => {
    const key = createHash('sha256').update(JSON.stringify([version, name, sha256, known]))
    const hex = key.digest('hex').slice(0, 32)
    return `${hex.slice(0, 2)}/${hex.slice(2)}`
  }
  return {
    find(source, isAsBefore) {
      const key = place(source)
      const path = join(folder, key)
      const stored = read(path, key)
      if (stored === 'damaged') damaged += 1
      if (stored === null || stored === 'damaged') return null
      if (!isAsBefore(stored.compilation.pictures, stored.compilation.article)) return null
      touch(path, stored.usedMs)
      used.push(key)
      return withoutLines(stored, path)
    },
    keep(source, { lines, ...compilation }, pictures) {
      const key = place(source)
      const path = join(folder, key)
      const stored: Stored = { ...compilation, pictures }
      const first = JSON.stringify(stored)
      makeFolder(dirname(path))
      const documents = `${first}\n${JSON.stringify(lines)}`
      const digest = sum(key, documents)
      replaceFile(path, `${digest}\n${documents}`)
      used.push(key)
      // Parsed again, because strings cut from a page keep the whole page in memory.
      const detached: unknown = JSON.parse(first)
      return withoutLines({ digest, compilation: isStored(detached) ? detached : stored }, path)
    },
    countDamaged: () => damaged,
    listUsed: () => used,
  }
}

/** Length of a checksum and the line break after it. */
const checksumBytes = 65

/** Whether the file of a stored compilation is complete, and in the place of its key: `ab/cdef…`. */
export function isWholeCompilation(bytes: Buffer, key: string): boolean {
  return readDigest(bytes) === sum(key, bytes.subarray(checksumBytes))
}

function readDigest(bytes: Buffer): string {
  return bytes.toString('latin1', 0, checksumBytes - 1)
}

/** Deletes compilations that no build has used for two weeks. Looks at most once a day. */
export function pruneCompileCache(folder: string, now: number): void {
  const mark = join(folder, 'pruned')
  const lookedMs = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (now - lookedMs < dayMs) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(mark, '')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || path === mark) continue
    const usedMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now
    if (now - usedMs > keptMs) rmSync(path, { force: true })
  }
}

function withoutLines({ digest, compilation }: Found, path: string): Compilation {
  const { pictures: _, ...others } = compilation
  const found: Compilation = {
    ...others,
    get lines() {
      const [, , second = ''] = readFileSync(path, 'utf8').split('\n')
      const lines: unknown = JSON.parse(second)
      if (!isLines(lines)) throw new Error(`${path} was changed during the build.`)
      return lines
    },
  }
  digests.set(found, digest)
  return found
}

/** Reads a stored compilation. JSON has no line breaks of its own, so each document is one line. */
function read(path: string, key: string): (Found & { usedMs: number }) | null | 'damaged' {
  const found = readForNow(path)
  if (found === null) return null
  const { bytes, mtimeMs } = found
  if (!isWholeCompilation(bytes, key)) return 'damaged'
  // Only the first document is decoded. The second, the lines, is as long.
  const end = bytes.indexOf('\n', checksumBytes)
  const compilation: unknown = JSON.parse(bytes.toString('utf8', checksumBytes, end))
  return isStored(compilation)
    ? { digest: readDigest(bytes), compilation, usedMs: mtimeMs }
    : 'damaged'
}

function sum(key: string, documents: Buffer | string): string {
  return createHash('sha256').update(`${key}\n`).update(documents).digest('hex')
}

/** The checksum says that the document is as this program wrote it, so its shape is all that is looked at. */
function isStored(value: unknown): value is Stored {
  return (
    isFields(value) &&
    typeof value.file === 'string' &&
    typeof value.article === 'object' &&
    Array.isArray(value.findings) &&
    isProblems(value.problems) &&
    isTrace(value.pictures)
  )
}

function isProblems(value: unknown): value is Problem[] {
  return Array.isArray(value)
}

function isTrace(value: unknown): value is PictureTrace {
  return isFields(value) && Array.isArray(value.asked) && Array.isArray(value.carried)
}

function isLines(value: unknown): value is AccountedLine[] {
  return Array.isArray(value)
}

/** Notes that a compilation was used, once a day. */
function touch(path: string, usedMs: number): void {
  const now = Date.now()
  if (now - usedMs >= dayMs) utimesSync(path, new Date(now), new Date(now))
}
