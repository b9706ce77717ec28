import type { SeedFile } from '../containers/seed-file.ts'
import { findType } from './find-type.ts'

/**
 * Whether a file is an archive of many captures, which takes long to list. Nothing outside refers to what is in
 * it, while an export names files beside it.
 */
export function isArchive(file: SeedFile): boolean {
  try {
    return ['zip', 'warc'].includes(findType(file))
  } catch {
    // It is reported where it is opened.
    return false
  }
}
