import { recogniseFile } from '../containers/recognise-file.ts'
import type { SeedFile } from '../containers/seed-file.ts'

/**
 * Whether a file is an archive of many captures, which takes long to list. Nothing outside refers to what is in
 * it, while an export names files beside it.
 */
export function isArchive({ name, readHead }: SeedFile): boolean {
  try {
    return ['zip', 'warc'].includes(recogniseFile(name, readHead))
  } catch {
    // It is reported where it is opened.
    return false
  }
}
