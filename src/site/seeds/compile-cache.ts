import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ArticleRecord } from '../../core/article/article-record.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import { readForNow } from '../containers/read-for-now.ts'
import { createFolderMaker } from '../make-folders.ts'
import type { PictureTrace } from '../pictures/find-pictures.ts'
import { replaceFile } from '../replace-file.ts'
import { type CompiledFile, holdCompilation } from './compiled-file.ts'
import { createStoredReader, formatStored, isWholeCompilation } from './stored-compilation.ts'

/** What a compilation depends on beside the compiler and the pictures that it asks for. */
export type CompileSource = { name: string; sha256: string; known: unknown }

/** Compilations of earlier builds, by what they were made from. */
export type CompileCache = {
  /**
   * Finds a compilation; null when there is none, or a damaged one, or one for which `isAsBefore` says that it
   * would find other pictures today.
   */
  find: (source: CompileSource, isAsBefore: PicturesAsBefore) => CompiledFile | null
  /**
   * Stores a compilation. Its body and its account are read again when they are needed, so that the texts of an
   * archive are not in memory all at once.
   */
  keep: (source: CompileSource, compilation: Compilation, pictures: PictureTrace) => CompiledFile
  /** Number of damaged compilations that were found. */
  countDamaged: () => number
  /** Lists the files of the compilations that were found or stored, relative to the folder. */
  listUsed: () => readonly string[]
}

/** Says whether what an earlier compilation has asked for is as it was then. */
type PicturesAsBefore = (pictures: PictureTrace, article: ArticleRecord | null) => boolean

const dayMs = 24 * 60 * 60_000
/** Age from which on an unused compilation is deleted. */
const keptMs = 14 * dayMs

/** Opens the cache in a folder. `version` changes with everything that compiles. */
export function openCompileCache(folder: string, version: string): CompileCache {
  let damaged = 0
  const used: string[] = []
  const makeFolder = createFolderMaker()
  const reader = createStoredReader()
  const place = ({ name, sha256, known }: CompileSource) => {
    const key = createHash('sha256').update(JSON.stringify([version, name, sha256, known]))
    const hex = key.digest('hex').slice(0, 32)
    return `${hex.slice(0, 2)}/${hex.slice(2)}`
  }
  return {
    find(source, isAsBefore) {
      const key = place(source)
      const path = join(folder, key)
      const stored = readForNow(path)
      if (stored === null) return null
      const isWhole = isWholeCompilation(stored.bytes, key)
      const found = isWhole ? reader.read(stored.bytes, path) : null
      if (found === null) {
        damaged += 1
        return null
      }
      if (!isAsBefore(found.pictures, found.compiled.article)) return null
      touch(path, stored.mtimeMs)
      used.push(key)
      return found.compiled
    },
    keep(source, compilation, pictures) {
      const key = place(source)
      const path = join(folder, key)
      const bytes = formatStored(key, compilation, pictures)
      try {
        makeFolder(dirname(path))
        replaceFile(path, bytes)
      } catch {
        // On a full disk, or in a folder of somebody else's, the capture is compiled again the next time.
        return holdCompilation(compilation)
      }
      used.push(key)
      // Read again, because strings cut from a page keep the whole page in memory.
      return reader.read(bytes, path)?.compiled ?? holdCompilation(compilation)
    },
    countDamaged: () => damaged,
    listUsed: () => used,
  }
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

/** Notes that a compilation was used, once a day, where the cache can be written. */
function touch(path: string, usedMs: number): void {
  const now = Date.now()
  if (now - usedMs < dayMs) return
  try {
    utimesSync(path, new Date(now), new Date(now))
  } catch {
    // In a cache of somebody else's. It is read all the same.
  }
}
