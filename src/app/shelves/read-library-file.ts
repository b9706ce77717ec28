import { maxFileLength } from '../../core/library/library-file.ts'

/** UTF-8 needs at most 3 bytes per UTF-16 code unit. */
const maxUnitBytes = 3

/** Reads the chosen file as text; null when it cannot be read or is too large to be a library. */
export async function readLibraryFile(file: File): Promise<string | null> {
  if (file.size > maxFileLength * maxUnitBytes) return null
  return file.text().catch(() => null)
}
