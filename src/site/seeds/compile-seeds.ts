import { describeProblem, type Problem } from '../../core/capture/problem.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import { type BuiltEdition, buildEdition } from '../../core/edition/build-edition.ts'
import { catchFault, compileJson, compileText, withoutArticle } from './compile-file.ts'
import { findStem, readSeeds, type SeedFile, type Seeds } from './read-seeds.ts'

/** A compiled folder of captures. */
export type CompiledSeeds = {
  /** One for each file of the folder, except provenance files that belong to a capture. */
  compilations: Compilation[]
  /** Number of files that were read as a capture or an article, with or without success. */
  captureCount: number
  built: BuiltEdition
  /** Every problem of the folder, of its files and between files. */
  problems: Problem[]
}

/** Is called with the number of compiled files and of all files. */
export type OnProgress = (done: number, total: number) => void

/**
 * Compiles a folder of captures. A file that yields no article is left out with its problem. Throws only when
 * the folder itself cannot be read.
 */
export async function compileSeeds(
  folder: string,
  onProgress: OnProgress = () => undefined,
): Promise<CompiledSeeds> {
  const seeds = await readSeeds(folder)
  const steps = [
    ...seeds.captures.map((file) => ({
      file,
      compile: () => compileText(file, seeds.provenance.get(findStem(file.name))),
    })),
    ...seeds.articles.map((file) => ({ file, compile: () => compileJson(file) })),
  ]
  const compilations = steps.map(({ file, compile }, index) => {
    const compilation = catchFault(file.name, compile)
    onProgress(index + 1, steps.length)
    return compilation
  })
  for (const problem of [...seeds.problems, ...findOrphans(seeds)])
    compilations.push(withoutArticle(problem.file, [problem]))

  const repeats = findRepeats(seeds.captures)
  const sources = compilations.flatMap(({ file, article }) =>
    article === null || repeats.has(file) ? [] : [{ file, article }],
  )
  const built = buildEdition(sources)
  const problems = [
    ...compilations.flatMap((compilation) => compilation.problems),
    ...[...repeats].map(([file, first]) =>
      describeProblem('duplicate-capture', { file, what: first }),
    ),
    ...built.problems,
  ]
  return { compilations, captureCount: steps.length, built, problems }
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
