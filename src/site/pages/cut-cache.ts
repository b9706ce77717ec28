import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../replace-file.ts'

/** The styles that pages of earlier builds needed, by the names in their markup. Every thread reads and adds to it. */
export type CutCache = {
  /** Finds the styles for some names; null when there are none, or damaged ones. */
  find: (names: string) => string | null
  keep: (names: string, styles: string) => void
}

const dayMs = 24 * 60 * 60_000
/** Age from which on styles that no build has used are deleted. */
const keptMs = 14 * dayMs

/** Opens the styles of a bundle in a folder of the cache. */
export function openCutCache(folder: string): CutCache {
  mkdirSync(folder, { recursive: true })
  const place = (names: string) => join(folder, sum(names).slice(0, 32))
  return {
    find(names) {
      try {
        const text = readFileSync(place(names), 'utf8')
        const end = text.indexOf('\n')
        const styles = text.slice(end + 1)
        return text.slice(0, end) === sum(`${names}\n${styles}`) ? styles : null
      } catch {
        return null
      }
    },
    keep(names, styles) {
      replaceFile(place(names), `${sum(`${names}\n${styles}`)}\n${styles}`)
    },
  }
}

/** Notes that the styles of a bundle are in use, and deletes those of bundles that were not for two weeks. */
export function pruneCuts(folder: string, current: string, now: number): void {
  const own = join(folder, current)
  if (statSync(own, { throwIfNoEntry: false }) === undefined) return
  utimesSync(own, new Date(now), new Date(now))
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const usedMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now
    if (now - usedMs > keptMs) rmSync(path, { recursive: true, force: true })
  }
}

function sum(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
