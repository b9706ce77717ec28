import { type ByteSource, holdBytes } from './byte-source.ts'
import { maxPageBytes } from './container-limits.ts'
import type { FileType } from './recognise-file.ts'
import { Refusal } from './refusal.ts'

/** What is known of a file's content without reading it: its type, its digest, or all of a short text. */
export type FileNote = { type?: FileType; sha256?: string; text?: string }

/** A file of the captures' folder, or an entry of a container in it. Nothing is read before it is needed. */
export type SeedFile = {
  /** Name in reports: `berita/a.html`, `box.zip!/berita/a.html`. */
  name: string
  /** First bytes, which tell what the file is. */
  readHead: () => Buffer
  /** All bytes, to be read in parts. */
  open: () => ByteSource
  /** Returns what is known of it without reading it, where the folder has notes. */
  note?: () => FileNote
}

/** Reads a whole page or provenance file. Throws a refusal when it is too large to be one. */
export function readWhole({ open }: Pick<SeedFile, 'open'>): Buffer {
  const { size, read } = open()
  if (size > maxPageBytes) throw new Refusal('entry-too-large', `It has ${size} bytes.`)
  return read(0, size)
}

/** A file that a container holds decoded. */
export function holdFile(name: string, bytes: Uint8Array): SeedFile {
  const source = holdBytes(bytes)
  return { name, readHead: () => source.read(0, 8_192), open: () => source }
}
