import type { Article } from '../../core/article/schema.ts'
import { describeProblem, type Problem } from '../../core/capture/problem.ts'
import type { NamedPicture } from '../../core/capture/provenance.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import { type BuiltEdition, buildEdition } from '../../core/edition/build-edition.ts'
import { findPageStem, indexFolders } from '../pictures/files-folder.ts'
import { findPictures } from '../pictures/find-pictures.ts'
import { mapPictures } from '../pictures/list-pictures.ts'
import { createPictureStore, type PictureStore } from '../pictures/picture-store.ts'
import { pictureCache, type ReadyPictures, takeAsCaptured } from '../pictures/ready-pictures.ts'
import {
  catchFault,
  compileArticleFile,
  compileCaptureFile,
  withoutArticle,
} from './compile-file.ts'
import { findStem, readSeeds, type SeedFile, type Seeds } from './read-seeds.ts'

/** A compiled folder of captures. */
export type CompiledSeeds = {
  /** One for each file of the folder, except provenance files that belong to a capture. */
  compilations: Compilation[]
  /** Number of files that were read as a capture or an article, with or without success. */
  captureCount: number
  built: BuiltEdition
  /** The files of the articles' pictures. */
  pictures: ReadyPictures
  /** Every problem of the folder, of its files and between files. */
  problems: Problem[]
}

/** What a compilation can be asked for. */
export type CompileOptions = {
  /** Is called with the number of compiled files and of all files. */
  onProgress?: (done: number, total: number) => void
  /** Makes the pictures ready; by default they stay as they were captured. */
  readyPictures?: (store: PictureStore) => Promise<ReadyPictures>
  /** Folder for pictures that have no file of their own. */
  cache?: string
}

/**
 * Compiles a folder of captures. A file that yields no article is left out with its problem. Throws only when
 * the folder itself cannot be read.
 */
export async function compileSeeds(
  folder: string,
  options: CompileOptions = {},
): Promise<CompiledSeeds> {
  const {
    onProgress = () => undefined,
    readyPictures = keepAsCaptured,
    cache = pictureCache,
  } = options
  const seeds = await readSeeds(folder)
  const store = createPictureStore(cache)
  const places = { root: seeds.root, folders: indexFolders(seeds.folders) }
  const used = new Set<string>()
  const findPicturesOf = (file: SeedFile) => (named: readonly NamedPicture[]) => {
    for (const picture of named) used.add(picture.file)
    return findPictures(file.name, { ...places, named }, store, used)
  }
  const steps = [
    ...seeds.captures.map((file) => ({
      file,
      compile: () =>
        compileCaptureFile(file, seeds.provenance.get(findStem(file.name)), findPicturesOf(file)),
    })),
    ...seeds.articles.map((file) => ({ file, compile: () => compileArticleFile(file) })),
  ]
  const compilations = steps.map(({ file, compile }, index) => {
    const compilation = catchFault(file.name, compile)
    onProgress(index + 1, steps.length)
    return compilation
  })
  for (const problem of [...seeds.problems, ...findOrphans(seeds), ...findUnused(seeds, used)])
    compilations.push(withoutArticle(problem.file, [problem]))

  const repeats = findRepeats(seeds.captures)
  const sources = compilations.flatMap(({ file, article }) =>
    article === null || repeats.has(file) ? [] : [{ file, article }],
  )
  const pictures = await readyPictures(store)
  const built = buildEdition(
    sources.map(({ file, article }) => ({ file, article: takeFiles(article, pictures) })),
  )
  const problems = [
    ...compilations.flatMap((compilation) => compilation.problems),
    ...[...repeats].map(([file, first]) =>
      describeProblem('duplicate-capture', { file, what: first }),
    ),
    ...pictures.problems,
    ...built.problems,
  ]
  return { compilations, captureCount: steps.length, built, pictures, problems }
}

function keepAsCaptured(store: PictureStore): Promise<ReadyPictures> {
  return Promise.resolve(takeAsCaptured(store, 'this is no build'))
}

/** Gives an article's pictures their files. One that is not among them, as in foreign JSON, has none. */
function takeFiles(article: Article, { files }: ReadyPictures): Article {
  return mapPictures(article, ({ file }) => {
    return { file: file === null ? null : (files.get(file.path) ?? null) }
  })
}

/** Pictures that no provenance file names, and folders of files without their page. */
function findUnused({ captures, pictures, folders }: Seeds, used: ReadonlySet<string>): Problem[] {
  const stems = new Set(captures.map(({ name }) => findStem(name)))
  const alone = [...folders.keys()].filter((name) => !stems.has(findPageStem(name)))
  return [...pictures, ...alone]
    .filter((name) => !used.has(name))
    .map((name) => describeProblem('unsupported-file', { file: name, what: name }))
}

/** Maps each duplicate capture to the name of the earlier file with the same bytes. */
function findRepeats(captures: readonly SeedFile[]): Map<string, string> {
  const firsts = new Map<string, string>()
  const repeats = new Map<string, string>()
  for (const { name, bytes } of captures) {
    const key = Buffer.from(bytes).toString('latin1')
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, name)
    else repeats.set(name, first)
  }
  return repeats
}

function findOrphans({ captures, provenance }: Seeds): Problem[] {
  const stems = new Set(captures.map(({ name }) => findStem(name)))
  return [...provenance]
    .filter(([stem]) => !stems.has(stem))
    .map(([, { name }]) => describeProblem('provenance-orphan', { file: name, what: name }))
}
