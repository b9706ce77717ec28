/**
 * A hint in localStorage, readable without loading the library: `1` while the library holds anything,
 * `evicted` from when the browser empties it until the reader dismisses the notice, null when there is
 * nothing to load the library for.
 */
export type LibraryFlag = '1' | 'evicted' | null

/** The localStorage key of the flag; other tabs learn of changes by the `storage` event. */
export const libraryFlagKey = 'simak:library'

/** Reads the flag without loading the library. Returns null also where storage is blocked. */
export function readLibraryFlag(): LibraryFlag {
  try {
    const flag = localStorage.getItem(libraryFlagKey)
    return flag === '1' || flag === 'evicted' ? flag : null
  } catch {
    return null
  }
}

/** Writes the flag for the next page load; does nothing where storage is full or blocked. */
export function writeLibraryFlag(flag: LibraryFlag): void {
  if (flag === readLibraryFlag()) return
  try {
    if (flag === null) localStorage.removeItem(libraryFlagKey)
    else localStorage.setItem(libraryFlagKey, flag)
  } catch {
    // The flag is only a hint: without it the library loads when the reader first uses it.
  }
}
