import type { ArticleRecord } from '../../core/article/article-record.ts'
import { listPictureFiles, mapPictureFiles } from '../../core/article/list-pictures.ts'
import { describeProblem, type Problem } from '../../core/capture/problem.ts'
import { type BuiltEdition, buildEdition } from '../../core/edition/build-edition.ts'
import type { Source } from '../../core/edition/collect-entries.ts'
import { listShown } from '../../core/edition/list-shown.ts'
import { readWhole } from '../containers/seed-file.ts'
import { createPictureStore, type PictureStore } from '../pictures/picture-store.ts'
import { pictureCache, type ReadyPictures, takeAsCaptured } from '../pictures/ready-pictures.ts'
import { compileAll, createCaptureCompiler, readContent } from './capture-compiler.ts'
import type { CaptureFile } from './capture-file.ts'
import type { CompileAhead } from './compile-ahead.ts'
import type { CompileCache } from './compile-cache.ts'
import { compileArticleFile, withoutArticle } from './compile-file.ts'
import { compileStory } from './compile-story.ts'
import { type CompiledFile, holdCompilation } from './compiled-file.ts'
import { describeNoArticles, describeOthers, isNoArticle } from './describe-others.ts'
import { digestBytes, withDigest } from './digest-captures.ts'
import type { FileNotes } from './file-notes.ts'
import { indexFiles } from './find-files.ts'
import { findRepeats } from './find-repeats.ts'
import { readKeepers } from './read-provenance.ts'
import { readSeeds } from './read-seeds.ts'
import type { Seeds } from './seeds.ts'

/** A compiled folder of captures. */
export type CompiledSeeds = {
  /** One for each capture and article, and one for each other file that has a problem. */
  compilations: CompiledFile[]
  /** Number of files that were read as a capture or an article, with or without success. */
  captureCount: number
  /** Maps each duplicate capture to the one with the same bytes that is used. */
  repeats: ReadonlyMap<string, string>
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
  /** Makes the pictures that the edition shows ready; by default they stay as they were captured. */
  readyPictures?: (store: PictureStore) => Promise<ReadyPictures>
  /** Folder for pictures that have no file of their own. */
  cache?: string
  /** The files of the folder, where they are read already. */
  seeds?: Seeds
  /** Notes of earlier builds about the files of the folder. Without them every file is read. */
  notes?: FileNotes
  /** Compilations of earlier builds. Without it, every capture is compiled. */
  compiled?: CompileCache
  /** Prepares threads that compile a part of the captures into that cache. Without it there are none. */
  compileAhead?: (captures: readonly CaptureFile[]) => CompileAhead
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
    compiled: earlier,
  } = options
  const seeds = options.seeds ?? (await readSeeds(folder, { notes: options.notes }))
  const store = createPictureStore(cache)
  const keepers = readKeepers(seeds)
  const files = indexFiles(seeds)
  const ahead = options.compileAhead?.(seeds.captures)
  const compileCapture = createCaptureCompiler(keepers, files, store, earlier, ahead?.noteMade)
  const digests = new Map<string, string>()
  const steps = [
    ...seeds.captures.map((file) => ({
      file,
      compile: () => {
        ahead?.reach(file.name)
        const content = readContent(file)
        digests.set(file.name, content.sha256)
        return compileCapture(file, content)
      },
    })),
    ...seeds.stories.map((file) => ({
      file,
      compile: () => holdCompilation(compileStory(file, keepers.findProvenance(file))),
    })),
    ...seeds.articles.map((file) => ({
      file,
      compile: () => {
        const bytes = readWhole(file)
        const compilation = compileArticleFile({ name: file.name, bytes })
        return holdCompilation(withDigest(compilation, digestBytes(bytes)))
      },
    })),
  ]
  const compiled = await compileAll(steps, onProgress).finally(ahead?.close)
  const guesses = new Set(seeds.captures.flatMap(({ name, isGuess }) => (isGuess ? [name] : [])))
  const isOther = (compilation: CompiledFile) =>
    guesses.has(compilation.file) && isNoArticle(compilation)
  const noArticles = describeNoArticles(compiled.filter(isOther).map(({ file }) => file))
  const others = describeOthers([...seeds.others, ...files.listUnused()])
  const compilations = addProblems(
    compiled.filter((compilation) => !isOther(compilation)),
    [...seeds.problems, ...keepers.problems, ...noArticles, ...others],
  )

  const repeats = findRepeats(
    compilations.flatMap((compilation) => {
      const sha256 = digests.get(compilation.file)
      return sha256 === undefined ? [] : [{ sha256, compilation }]
    }),
  )
  // An address is no capture.
  const captureCount = steps.length - seeds.stories.length
  const pictures = await readyPictures(takeShown(store, listSources(compilations, repeats)))
  return assembleSeeds({ compilations, captureCount, repeats, pictures })
}

/** Builds the edition of compiled files, and gathers all problems. */
export function assembleSeeds(compiled: Omit<CompiledSeeds, 'built' | 'problems'>): CompiledSeeds {
  const { compilations, captureCount, repeats, pictures } = compiled
  const built = buildEdition(
    listSources(compilations, repeats).map(({ file, article }) => ({
      file,
      article: takeFiles(article, pictures),
    })),
  )
  const problems = [
    ...compilations.flatMap((compilation) => compilation.problems),
    ...[...repeats].map(([file, first]) =>
      describeProblem('duplicate-capture', { file, what: first }),
    ),
    ...pictures.problems,
    ...built.problems,
  ]
  return { compilations, captureCount, repeats, built, pictures, problems }
}

/** Lists the articles of a folder; of duplicate captures one's. */
function listSources(
  compilations: readonly CompiledFile[],
  repeats: ReadonlyMap<string, string>,
): Source[] {
  return compilations.flatMap(({ file, article }) =>
    article === null || repeats.has(file) ? [] : [{ file, article }],
  )
}

/** Leaves out the pictures that no article of the edition shows, such as those of an older capture of one. */
function takeShown(store: PictureStore, sources: readonly Source[]): PictureStore {
  // Which articles are shown takes a third of linking to find out.
  if (store.pictures.size === 0) return store
  const shown = new Set(
    listShown(sources)
      .flatMap(listPictureFiles)
      .map((file) => file?.path),
  )
  return { ...store, pictures: new Map([...store.pictures].filter(([path]) => shown.has(path))) }
}

function keepAsCaptured(store: PictureStore): Promise<ReadyPictures> {
  return Promise.resolve(takeAsCaptured(store, 'this is no build'))
}

/** Gives an article's pictures their files. One that is not among them, as in foreign JSON, has none. */
function takeFiles(article: ArticleRecord, { files }: ReadyPictures): ArticleRecord {
  return mapPictureFiles(article, (file) => (file === null ? null : (files.get(file.path) ?? null)))
}

/** Adds the problems of files: to the capture of that name where there is one, else as a file without article. */
function addProblems(
  captured: readonly CompiledFile[],
  problems: readonly Problem[],
): CompiledFile[] {
  const ofCaptures = new Map(captured.map(({ file }): [string, Problem[]] => [file, []]))
  const alone = problems.filter((problem) => {
    const known = ofCaptures.get(problem.file)
    known?.push(problem)
    return known === undefined
  })
  return [
    ...captured.map((compilation) => {
      const added = ofCaptures.get(compilation.file) ?? []
      if (added.length === 0) return compilation
      return { ...compilation, problems: [...compilation.problems, ...added] }
    }),
    ...alone.map((problem) => holdCompilation(withoutArticle(problem.file, [problem]))),
  ]
}
