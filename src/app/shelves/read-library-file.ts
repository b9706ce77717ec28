import { maxFileLength } from '../../core/library/library-file.ts'

/** Bytes that a UTF-16 code unit takes at most in a file. */
const maxUnitBytes = 3

/** The text of a file that was chosen; null where it cannot be read, or is far too large to be tried. */
export async function readLibraryFile(file: File): Promise<string | null> {
  if (file.size > maxFileLength * maxUnitBytes) return null
  return file.text().catch(() => null)
}
