/**
 * What is remembered outside of the library about it: `1` while it holds anything, `evicted` once the
 * browser has emptied it and until the reader knows, null when there is nothing to load it for.
 */
export type LibraryFlag = '1' | 'evicted' | null

/** The key of the flag in localStorage; other tabs see its changes by the storage event. */
export const libraryFlagKey = 'simak:library'

/** Reads the flag without loading the library. Null also where storage is blocked. */
export function readLibraryFlag(): LibraryFlag {
  try {
    const flag = localStorage.getItem(libraryFlagKey)
    return flag === '1' || flag === 'evicted' ? flag : null
  } catch {
    return null
  }
}

/** Keeps the flag for the next page. Nothing comes of it where storage is full or blocked. */
export function writeLibraryFlag(flag: LibraryFlag): void {
  if (flag === readLibraryFlag()) return
  try {
    if (flag === null) localStorage.removeItem(libraryFlagKey)
    else localStorage.setItem(libraryFlagKey, flag)
  } catch {
    // Full or blocked: the library itself is as it is, and is found when it is opened.
  }
}
