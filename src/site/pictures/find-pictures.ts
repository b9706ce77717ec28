import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { PictureFile } from '../../core/article/picture.ts'
import type { Article } from '../../core/article/schema.ts'
import { type FindCapturedPicture, findNoPicture } from '../../core/capture/captured-pictures.ts'
import { describeProblem, type Problem, type ProblemCode } from '../../core/capture/problem.ts'
import type { NamedPicture } from '../../core/capture/provenance.ts'
import { cleanText } from '../../core/text/clean-text.ts'
import { decodeDataAddress } from './decode-data-address.ts'
import { type FilesFolders, findInFolder } from './files-folder.ts'
import { listPictures } from './list-pictures.ts'
import { maxPictureBytes } from './picture-limits.ts'
import { namePicture, type PictureStore, storePicture } from './picture-store.ts'
import { type PictureType, recognisePicture } from './recognise-picture.ts'

/** Places to search for the pictures of a capture. */
export type PicturePlaces = {
  /** Folder of the captures. */
  root: string
  folders: FilesFolders
  /** Files in the folder of captures that the provenance file names. */
  named: readonly NamedPicture[]
}

/** The pictures of one capture during compilation. */
export type CapturePictures = {
  find: FindCapturedPicture
  /** Stores the pictures of the article and discards the others. */
  keep: (article: Article | null) => void
  problems: Problem[]
}

/** Used for a capture that is compiled without its pictures. */
export const withoutPictures: CapturePictures = {
  find: findNoPicture,
  keep: () => undefined,
  problems: [],
}

type FoundPicture = { file: PictureFile; kind: PictureType; bytes: Uint8Array }

/**
 * Finds the pictures of a capture: in `data:` addresses, in its folder of files, and in the folder of
 * captures. Adds the folders that it uses to `used`.
 */
export function findPictures(
  capture: string,
  { root, folders, named }: PicturePlaces,
  store: PictureStore,
  used: Set<string>,
): CapturePictures {
  const found = new Map<string, FoundPicture | null>()
  const problems: Problem[] = []
  const report = (code: ProblemCode, what: string) => {
    const isKnown = problems.some((problem) => problem.code === code && problem.what === what)
    if (!isKnown) problems.push(describeProblem(code, { file: capture, what }))
    return null
  }

  const read = (written: string): Uint8Array | null => {
    if (/^data:/i.test(written)) return decodeDataAddress(written)
    if (named.some(({ file }) => file === written)) return readFile(written)
    const place = findInFolder(written, folders)
    if (place === null) return null
    if (place.type === 'missing') return report('pictures-not-beside', place.folder)
    used.add(place.path.replace(/\/.*$/s, ''))
    return readFile(place.path)
  }
  const readFile = (path: string): Uint8Array | null => {
    try {
      const real = realpathSync(join(root, path))
      if (!real.startsWith(root + sep))
        return report('unsafe-name', `${path} leads out of the folder.`)
      const status = statSync(real)
      if (!status.isFile()) return report('picture-unreadable', `${path} is no file.`)
      if (status.size > maxPictureBytes) {
        return report('picture-too-large', `${path} has ${status.size} bytes.`)
      }
      return readFileSync(real)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      return report('picture-unreadable', `${path}: ${code}`)
    }
  }
  const recognise = (written: string): FoundPicture | null => {
    const bytes = read(written)
    if (bytes === null) return null
    const picture = recognisePicture(bytes)
    if (picture.type === 'blank') return null
    if (picture.type === 'refused')
      return report(picture.code, `${shorten(written)}: ${picture.what}`)
    const { kind, width, height } = picture
    const path = namePicture(bytes, kind)
    const image = { path, width, height, bytes: bytes.length }
    return { file: { ...image, sizes: [], colour: null, motion: null }, kind, bytes }
  }
  return {
    find({ written }) {
      const known = found.get(written)
      const picture = known === undefined ? recognise(written) : known
      found.set(written, picture)
      return picture?.file ?? null
    },
    keep(article) {
      const shown = new Set(listPictures(article).map(({ file }) => file?.path))
      for (const picture of found.values()) {
        if (picture === null || !shown.has(picture.file.path)) continue
        const { file, kind, bytes } = picture
        storePicture(store, { file, kind, capture }, bytes)
      }
      found.clear()
    },
    problems,
  }
}

/** Shortens the address of a picture for a report; omits the content of a `data:` address. */
function shorten(written: string): string {
  const [start = ''] = /^data:/i.test(written) ? written.split(',', 1) : [written]
  return cleanText(start.slice(0, 200))
}
