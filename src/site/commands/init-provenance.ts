import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ByteSource } from '../containers/byte-source.ts'
import { digestSource } from '../containers/digest.ts'
import type { SeedFile } from '../containers/seed-file.ts'
import { findErrorCode, nameFault } from '../error-code.ts'
import { type CaptureFile, entryMark, findStem, provenanceSuffix } from '../seeds/capture-file.ts'
import { type CompileOptions, compileSeeds } from '../seeds/compile-seeds.ts'
import type { CompiledFile } from '../seeds/compiled-file.ts'
import { readSeeds } from '../seeds/read-seeds.ts'

/** What was written for a folder. */
export type InitResult = {
  /** Names of the new provenance files, each with what its capture says of itself. */
  written: { file: string; hasUrl: boolean; hasTime: boolean; isContainer: boolean }[]
  /** Names of the files that had a provenance file already. */
  kept: string[]
  /** Captures whose names differ in their endings alone, so that one provenance file would be of all. */
  shared: string[]
  /** Captures that could not be read, or whose provenance file could not be written, with what went wrong. */
  failed: { file: string; why: string }[]
}

/**
 * Writes a provenance file beside each capture and container of a folder that has none, with what is known:
 * address, moment of capture and where it is from, SHA-256. Never overwrites a file. `options` say what is known of the
 * captures already. Throws when the folder cannot be read, or when not one file can be written.
 */
export async function initProvenance(
  folder: string,
  options: CompileOptions = {},
): Promise<InitResult> {
  const seeds = await readSeeds(folder, { notes: options.notes })
  const { compilations } = await compileSeeds(folder, { ...options, seeds })
  const compiled = new Map(compilations.map((compilation) => [compilation.file, compilation]))
  const files = [
    ...seeds.captures.filter(({ name }) => !name.includes(entryMark)),
    ...seeds.containers.values(),
  ]
    .filter(({ name }) => !name.includes(entryMark))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const counts = new Map<string, number>()
  for (const { name } of files) counts.set(findStem(name), (counts.get(findStem(name)) ?? 0) + 1)
  const result: InitResult = { written: [], kept: [], shared: [], failed: [] }
  let fault: unknown = null
  for (const file of files) {
    const { name } = file
    const stem = findStem(name)
    const isContainer = seeds.containers.has(name)
    if (seeds.provenance.has(stem)) result.kept.push(name)
    else if ((counts.get(stem) ?? 0) > 1) result.shared.push(name)
    else {
      try {
        const known = isContainer ? {} : describeKnown(compiled.get(name))
        const stub = { ...known, sha256: digestSource(openOriginal(file)) }
        const path = join(folder, `${stem}${provenanceSuffix}`)
        const isNew = await writeNew(path, `${JSON.stringify(stub, null, 2)}\n`)
        if (isNew)
          result.written.push({
            file: `${stem}${provenanceSuffix}`,
            ...summarize(stub),
            isContainer,
          })
        else result.kept.push(name)
      } catch (error) {
        fault ??= error
        result.failed.push({ file: name, why: nameFault(error) })
      }
    }
  }
  if (fault !== null && result.written.length === 0) throw fault
  return result
}

/** The bytes of the whole file, of which a page may be a part. */
function openOriginal(file: CaptureFile | SeedFile): ByteSource {
  if ('openOriginal' in file && file.openOriginal !== undefined) return file.openOriginal()
  return file.open()
}

type Known = { url?: string | null; capturedAt?: string | null; capturedFrom?: string }

/** What a capture says of itself. A null is there for the keeper to fill in. */
function describeKnown(compiled: CompiledFile | undefined): Known {
  const { url = null, captured = null } = compiled?.article?.provenance ?? {}
  if (captured === null || captured.isEstimated) return { url, capturedAt: null }
  const source = compiled?.readAccount().findings.find(({ field }) => field === 'captured')?.from
  // A file such as MHTML tells it around the page; for the reader of pages that is the keeper's word.
  const capturedFrom = source === undefined || source === 'provenance' ? 'saved file' : source
  return { url, capturedAt: captured.at, capturedFrom }
}

function summarize({ url, capturedAt }: Known): { hasUrl: boolean; hasTime: boolean } {
  return {
    hasUrl: url !== null && url !== undefined,
    hasTime: capturedAt !== null && capturedAt !== undefined,
  }
}

/** Returns false when there is a file of this name already. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (findErrorCode(error) === 'EEXIST') return false
    // A full disk leaves an empty file, which the next run would keep.
    await rm(path, { force: true })
    throw error
  }
}
