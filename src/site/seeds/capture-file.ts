import type { KnownProvenance } from '../containers/container.ts'
import type { SeedFile } from '../containers/seed-file.ts'

/** Ending of the name of a provenance file. */
export const provenanceSuffix = '.provenance.json'

/** A capture: a file of the folder, or a page of a container. */
export type CaptureFile = Pick<SeedFile, 'name' | 'open' | 'note'> & {
  /** The bytes of the file of this name, where the page is a part of them, or is written around them. */
  openOriginal?: SeedFile['open']
  /** What its container tells of it. */
  known: KnownProvenance
  /** Whether nothing says that it is an article; then it is no fault when it gives none. */
  isGuess: boolean
  /** Finds a file by an address of the page, where the container knows its files by address. */
  findFile: (written: string) => SeedFile['open'] | null
}

/** Between the name of a container and the path of an entry: `box.zip!/berita/a.html`. */
export const entryMark = '!/'

/** Returns a name without the extension of its type: `a.html` → `a`, `box.warc.gz` → `box`. */
export function findStem(name: string): string {
  return name.endsWith(provenanceSuffix)
    ? name.slice(0, -provenanceSuffix.length)
    : name.replace(/(?:\.warc\.gz|\.[^./]+)$/i, '')
}

/** Folder of a file, with its slash: `box.zip!/berita/a.html` → `box.zip!/berita/`. */
export function findFolderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1)
}

/**
 * The containers that a file is in, the outermost first, each with the path of the file in it:
 * `a.zip!/b.zip!/c.html` → `a.zip` with `b.zip!/c.html`, then `a.zip!/b.zip` with `c.html`.
 */
export function listContainersOf(name: string): { container: string; path: string }[] {
  const found: { container: string; path: string }[] = []
  for (let at = name.indexOf(entryMark); at !== -1; at = name.indexOf(entryMark, at + 1)) {
    found.push({ container: name.slice(0, at), path: name.slice(at + entryMark.length) })
  }
  return found
}
