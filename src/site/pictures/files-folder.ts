import { isAbsolute } from 'node:path'

/**
 * Suffixes that browsers give to the folder of a saved page, in the languages of Windows: `Berita_files`,
 * `Nachricht-Dateien`.
 */
const suffix =
  /(?:[_.]files|-(?:dateien|filer)|_(?:archivos|arquivos|bestanden|bylos|datoteke|dosyalar|elemei|failid|fails|fajlovi|ficheiros|fichiers|file|fitxategiak|fitxers|pliki|soubory|tiedostot))$/i

/** Whether a folder has the name of a saved page's files. */
export function isFilesFolder(name: string): boolean {
  return suffix.test(name)
}

/** Returns the name of the page of such a folder, without its extension: `Berita_files` → `Berita`. */
export function findPageStem(folder: string): string {
  return folder.replace(suffix, '')
}

/** Finds an equal name, or else the only one that differs in case or Unicode composition. */
type FindName = (wanted: string) => string | undefined

/** The subfolders of a folder of captures with their files; paths have forward slashes. */
export type FilesFolders = { findFolder: FindName; files: ReadonlyMap<string, FindName> }

/** Indexes folders and their files by name: `Berita_files` → `['foto.jpg', 'iklan/a.png']`. */
export function indexFolders(folders: ReadonlyMap<string, readonly string[]>): FilesFolders {
  const files = [...folders].map(([folder, names]) => [folder, indexNames(names)] as const)
  return { findFolder: indexNames([...folders.keys()]), files: new Map(files) }
}

function indexNames(names: readonly string[]): FindName {
  const exact = new Set(names)
  const folded = [compose, (name: string) => compose(name).toLowerCase()].map((fold) => {
    const byFolded = new Map<string, string | undefined>()
    // If two names differ only in case, a third spelling matches neither.
    for (const name of names) byFolded.set(fold(name), byFolded.has(fold(name)) ? undefined : name)
    return (wanted: string) => byFolded.get(fold(wanted))
  })
  return (wanted) => (exact.has(wanted) ? wanted : (folded[0]?.(wanted) ?? folded[1]?.(wanted)))
}

/** A place in a folder of files: a file, or a path of which the folder or the file is not there. */
export type FolderPlace = { type: 'file'; path: string } | { type: 'missing'; path: string }

/**
 * Finds the file for an address of a saved page: `./Berita_files/foto%201.jpg`. Case and Unicode composition
 * may differ, as between file systems, if only one file matches. Only listed files are found, so no path
 * leaves its folder. Returns null for other addresses.
 */
export function findInFolder(written: string, folders: FilesFolders): FolderPlace | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) && !/^(?:file:|[a-z]:[\\/])/i.test(written)) return null
  const parts = decode(written.replace(/[?#].*$/s, '')).split(/[\\/]/)
  const isLocal = /^file:/i.test(written) || isAbsolute(written) || /^[a-z]:/i.test(written)
  const first = parts.findIndex((part) => part !== '.' && (!isLocal || isFilesFolder(part)))
  const [folder = '', ...inside] = parts.slice(first === -1 ? parts.length : first)
  if (!isFilesFolder(folder) || inside.length === 0) return null
  const known = folders.findFolder(folder)
  const wanted = [folder, ...inside].join('/')
  if (known === undefined) return { type: 'missing', path: wanted }
  const name = folders.files.get(known)?.(inside.join('/'))
  return name === undefined
    ? { type: 'missing', path: wanted }
    : { type: 'file', path: `${known}/${name}` }
}

function compose(name: string): string {
  return name.normalize('NFC')
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
