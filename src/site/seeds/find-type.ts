import { type FileType, recogniseFile, recogniseName } from '../containers/recognise-file.ts'
import type { SeedFile } from '../containers/seed-file.ts'

/** Says what a file is. Throws when it must be read for that, and cannot. */
export function findType({ name, readHead, note: openNote }: SeedFile): FileType {
  const named = recogniseName(name)
  if (named !== null) return named
  const note = openNote?.()
  const type = note?.type ?? recogniseFile(name, readHead)
  if (note !== undefined) note.type = type
  return type
}
