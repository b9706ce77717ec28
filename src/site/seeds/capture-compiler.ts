import { setImmediate as endTurn } from 'node:timers/promises'
import { digestSource } from '../containers/digest.ts'
import { readWhole } from '../containers/seed-file.ts'
import { findPictures } from '../pictures/find-pictures.ts'
import type { PictureStore } from '../pictures/picture-store.ts'
import type { CaptureFile } from './capture-file.ts'
import type { CompileCache } from './compile-cache.ts'
import { catchFault, compileCaptureFile } from './compile-file.ts'
import { type CompiledFile, holdCompilation } from './compiled-file.ts'
import { checkDigest, digestBytes, withDigest } from './digest-captures.ts'
import type { SeedFiles } from './find-files.ts'
import type { Keepers } from './read-provenance.ts'

/**
 * The digest of a capture's bytes, and that of the file that they are a part of, or else the same; `bytes` is null
 * where a note tells the digest.
 */
type CaptureContent = ReadCapture | (Digests & { bytes: null })
type ReadCapture = Digests & { bytes: Uint8Array }
type Digests = { own: string; sha256: string }

/** Reads a capture that has no note. Throws when it, or the file that it is a part of, cannot be read. */
export function readContent(file: CaptureFile): CaptureContent {
  const noted = file.note?.().sha256
  return noted === undefined ? readBytes(file) : { bytes: null, own: noted, sha256: noted }
}

function readBytes(file: CaptureFile): ReadCapture {
  const bytes = readWhole(file)
  const own = digestBytes(bytes)
  const { openOriginal } = file
  const note = file.note?.()
  if (note !== undefined) note.sha256 = own
  return { bytes, own, sha256: openOriginal === undefined ? own : digestSource(openOriginal()) }
}

/**
 * Creates the function that compiles a capture and stores its pictures, or takes what an earlier build has made
 * of the same bytes, provenance and pictures. `onMade` is called when there is none.
 */
export function createCaptureCompiler(
  keepers: Keepers,
  files: SeedFiles,
  store: PictureStore,
  earlier: CompileCache | undefined,
  onMade: () => void = () => undefined,
): (file: CaptureFile, content: CaptureContent) => CompiledFile {
  return (file, content) => {
    const { name } = file
    const known = keepers.findProvenance(file)
    const openPictures = () =>
      findPictures(name, files.findFilesOf(file, known.provenance.pictures), store)
    const toSource = ({ own, sha256 }: Digests) => {
      return { name, sha256: own, known: [known, sha256] }
    }
    const found = earlier?.find(toSource(content), (trace, article) =>
      openPictures().retrace(trace, article),
    )
    if (found !== null && found !== undefined) return found
    onMade()
    const read = content.bytes === null ? readBytes(file) : content
    const { bytes, sha256 } = read
    const pictures = openPictures()
    const compiled = compileCaptureFile({ name, bytes }, known, pictures)
    const digested = checkDigest(withDigest(compiled, sha256), known.provenance, sha256)
    return earlier?.keep(toSource(read), digested, pictures.trace()) ?? holdCompilation(digested)
  }
}

/** Captures after which other work of the process, such as ending it, gets a turn. */
const capturesATurn = 50

/** Compiles files one after the other. A fault becomes a problem of its file. */
export async function compileAll(
  steps: readonly { file: { name: string }; compile: () => CompiledFile }[],
  onProgress: (done: number, total: number) => void,
): Promise<CompiledFile[]> {
  const compiled: CompiledFile[] = []
  for (const { file, compile } of steps) {
    compiled.push(catchFault(file.name, compile))
    onProgress(compiled.length, steps.length)
    // Signals are only noticed between two turns of the event loop.
    if (compiled.length % capturesATurn === 0) await endTurn()
  }
  return compiled
}
