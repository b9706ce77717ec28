import type { ArticleRecord } from '../../core/article/article-record.ts'
import { listPictureFiles } from '../../core/article/list-pictures.ts'
import type { PictureFile } from '../../core/article/picture.ts'
import {
  type FindCapturedPicture,
  findNoPicture,
  type PictureAddress,
} from '../../core/capture/captured-pictures.ts'
import { describeProblem, type Problem, type ProblemCode } from '../../core/capture/problem.ts'
import { cleanText } from '../../core/text/clean-text.ts'
import { Refusal } from '../containers/refusal.ts'
import type { SeedFile } from '../containers/seed-file.ts'
import { nameFault } from '../error-code.ts'
import { decodeDataAddress } from './decode-data-address.ts'
import { maxPictureBytes } from './picture-limits.ts'
import {
  namePicture,
  type PictureStore,
  type StoredPicture,
  storeKept,
  storePicture,
} from './picture-store.ts'
import { type PictureType, recognisePicture } from './recognise-picture.ts'

/** A file that a capture names, or the path of one that is not there. */
export type FoundFile =
  | ({ type: 'file' } & Pick<SeedFile, 'name' | 'open'>)
  | { type: 'missing'; path: string }

/** Finds a file that was captured along with a page, by the address that the page writes. */
export type FindFile = (written: string) => FoundFile | null

/** The pictures of one capture during compilation. */
export type CapturePictures = {
  find: FindCapturedPicture
  /** Stores the pictures of the article and discards the others. */
  keep: (shown: readonly (PictureFile | null)[]) => void
  problems: Problem[]
  /** Lists what was asked for, and what came of it. Complete once `keep` was called. */
  trace: () => PictureTrace
  /**
   * Asks again for what an earlier compilation has asked for. When everything is as it was then, keeps the
   * pictures of its article and returns true.
   */
  retrace: (trace: PictureTrace, article: ArticleRecord | null) => boolean
}

/** A picture that a page names by a file, and what came of it: its path as captured, and what was reported. */
type AskedPicture = PictureAddress & { outcome: string }

/**
 * What a compilation depends on beside its capture: the pictures that it has asked for among other files. Those
 * that the page carries in itself are listed only where the article shows them.
 */
export type PictureTrace = {
  asked: AskedPicture[]
  carried: Pick<StoredPicture, 'file' | 'kind'>[]
}

/** Used for a capture that is compiled without its pictures. */
export const withoutPictures: CapturePictures = {
  find: findNoPicture,
  keep: () => undefined,
  problems: [],
  trace: () => ({ asked: [], carried: [] }),
  retrace: () => false,
}

type FoundPicture = { file: PictureFile; kind: PictureType; bytes: Uint8Array }

/** Finds the pictures of a capture: in `data:` addresses, and among the files that were captured with it. */
export function findPictures(
  capture: string,
  findFile: FindFile,
  store: PictureStore,
): CapturePictures {
  const found = new Map<string, FoundPicture | null>()
  const problems: Problem[] = []
  const missing = new Set<string>()
  const trace: PictureTrace = { asked: [], carried: [] }
  const report = (code: ProblemCode, what: string) => {
    const isKnown = problems.some((problem) => problem.code === code && problem.what === what)
    if (!isKnown) problems.push(describeProblem(code, { file: capture, what }))
    return null
  }

  const read = ({ written, url }: PictureAddress): Uint8Array | null => {
    if (isCarried(written)) return decodeDataAddress(written)
    const file = findFile(written) ?? (url === null ? null : findFile(url))
    if (file === null) return null
    if (file.type === 'missing') {
      missing.add(file.path)
      return null
    }
    return readFile(file)
  }
  const readFile = ({ name, open }: Pick<SeedFile, 'name' | 'open'>): Uint8Array | null => {
    try {
      const { size, read } = open()
      return size > maxPictureBytes
        ? report('picture-too-large', `${name} has ${size} bytes.`)
        : read(0, size)
    } catch (error) {
      if (error instanceof Refusal) return report(error.code, `${name}: ${error.what}`)
      const code = nameFault(error)
      return report('picture-unreadable', `${name}: ${code}`)
    }
  }
  const recognise = (address: PictureAddress): FoundPicture | null => {
    const bytes = read(address)
    if (bytes === null) return null
    const picture = recognisePicture(bytes)
    if (picture.type === 'blank') return null
    if (picture.type === 'refused')
      return report(picture.code, `${shorten(address.written)}: ${picture.what}`)
    const { kind, width, height } = picture
    const path = namePicture(bytes, kind)
    const image = { path, width, height, bytes: bytes.length }
    return { file: { ...image, sizes: [], colour: null, motion: null }, kind, bytes }
  }
  const find: FindCapturedPicture = (address) => {
    const { written } = address
    const known = found.get(written)
    if (known !== undefined) return known?.file ?? null
    const [problemCount, missingCount] = [problems.length, missing.size]
    const picture = recognise(address)
    found.set(written, picture)
    if (!isCarried(written)) {
      const reported = [problems.slice(problemCount), [...missing].slice(missingCount)]
      const outcome = JSON.stringify([picture?.file.path ?? null, ...reported])
      trace.asked.push({ ...address, outcome })
    }
    return picture?.file ?? null
  }
  const keep: CapturePictures['keep'] = (files) => {
    const shown = new Set(files.map((file) => file?.path))
    // A size that was not saved is missed only where no other size was.
    if (files.includes(null)) {
      for (const path of missing) report('pictures-not-beside', path)
    }
    for (const [written, picture] of found) {
      if (picture === null || !shown.has(picture.file.path)) continue
      const { file, kind, bytes } = picture
      storePicture(store, { file, kind, capture }, bytes)
      if (isCarried(written)) trace.carried.push({ file, kind })
    }
    found.clear()
  }
  const retrace: CapturePictures['retrace'] = ({ asked, carried }, article) => {
    for (const [index, { outcome, ...address }] of asked.entries()) {
      find(address)
      if (trace.asked[index]?.outcome !== outcome) return false
    }
    if (!carried.every((picture) => storeKept(store, { ...picture, capture }))) return false
    keep(article === null ? [] : listPictureFiles(article))
    return true
  }
  return { find, keep, problems, trace: () => trace, retrace }
}

/** Whether an address holds its picture in itself. */
function isCarried(written: string): boolean {
  return /^data:/i.test(written)
}

/** Shortens the address of a picture for a report; omits the content of a `data:` address. */
function shorten(written: string): string {
  const [start = ''] = isCarried(written) ? written.split(',', 1) : [written]
  return cleanText(start.slice(0, 200))
}
