import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  validateFileName,
} from 'yauzl'
import { findUnsafeCharacter } from '../../core/text/clean-text.ts'
import { type ByteSource, bufferSource } from './byte-source.ts'
import type { Container, ContainerProblem } from './container.ts'
import { maxEntries, maxPathLength } from './container-limits.ts'
import type { SeedFile } from './seed-file.ts'
import { openZipEntry, readZipHead, takePlace } from './zip-entry.ts'

/** How an entry of the list begins. */
const listedStart = 'PK\x01\x02'

/**
 * Reads the list of a ZIP; an entry is unpacked when it is needed. The names of the files are their paths in
 * the archive. Where the list breaks off, the entries before that are kept.
 */
export async function readZip(source: ByteSource, limit = maxEntries): Promise<Container> {
  const files = new Map<string, SeedFile>()
  const problems: ContainerProblem[] = []
  const archive = bufferSource(source)
  try {
    for await (const entry of listEntries(archive)) {
      if (files.size === limit) {
        problems.push({ path: null, code: 'too-many-entries', what: `More than ${limit}.` })
        break
      }
      const name = readName(entry)
      if (name.endsWith('/')) continue
      const fault = findNameFault(name)
      if (fault !== null) {
        problems.push({ path: name, code: 'unsafe-name', what: fault })
        continue
      }
      if (files.has(name)) problems.push({ path: name, code: 'entry-twice', what: name })
      const place = takePlace(entry)
      files.set(name, {
        name,
        readHead: () => readZipHead(archive, place),
        open: () => openZipEntry(archive, place),
      })
    }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    problems.push({ path: null, code: 'container-damaged', what })
  }
  return { files: [...files.values()], pages: [], problems }
}

async function* listEntries(archive: ByteSource): AsyncGenerator<Entry> {
  const reader = new SourceReader(archive)
  const zip = await fromRandomAccessReaderPromise(reader, archive.size, {
    // Decoded here, so that one bad name does not end the list.
    decodeStrings: false,
    validateEntrySizes: false,
    autoClose: false,
  })
  yield* zip.eachEntry()
  // Some programs count entries in two bytes, and begin again at zero after 65,535.
  const next = archive.read(reader.end, reader.end + listedStart.length).toString('latin1')
  if (next === listedStart) throw new Error('Its list has more entries than it says.')
}

/** The flag of an entry that says that its name is UTF-8. */
const utf8Flag = 0x0800

/**
 * Name of an entry with forward slashes, in UTF-8 or the code page of old ZIP programs. The program of macOS writes UTF-8
 * and does not say so, and text in a code page is hardly ever valid UTF-8.
 */
function readName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const flag = isUtf8(fileNameRaw) ? generalPurposeBitFlag | utf8Flag : generalPurposeBitFlag
  return getFileNameLowLevel(flag, fileNameRaw, extraFields, false)
}

function findNameFault(name: string): string | null {
  const character = findUnsafeCharacter(name)
  if (character !== null) return `Its name holds ${character}.`
  if (name.length > maxPathLength) return `Its path has ${name.length} characters.`
  return validateFileName(name) === null ? null : 'Its path leads out of the archive.'
}

/** Lets yauzl read a source. */
class SourceReader extends RandomAccessReader {
  readonly #source: ByteSource
  /** Where the last read ended. */
  end = 0

  constructor(source: ByteSource) {
    super()
    this.#source = source
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const count = this.#source.read(position, position + length).copy(buffer, offset)
    this.end = position + count
    callback(count < length ? new Error('The archive ends before its list does.') : null)
  }

  override _readStreamForRange(): Readable {
    throw new Error('Entries are read from the source itself.')
  }
}
