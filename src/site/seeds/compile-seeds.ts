import { parseArticle } from '../../core/article/parse-article.ts'
import { acceptProblems, describeProblem, type Problem } from '../../core/capture/problem.ts'
import { parseProvenance, unknownProvenance } from '../../core/capture/provenance.ts'
import { type Compilation, compileCapture } from '../../core/compile/compile.ts'
import { type BuiltEdition, buildEdition } from '../../core/edition/build-edition.ts'
import { decodeCapture } from './decode-capture.ts'
import { readJson } from './read-json.ts'
import { findStem, readSeeds, type SeedFile, type Seeds } from './read-seeds.ts'

/** A folder of captures, compiled. */
export type CompiledSeeds = {
  compilations: Compilation[]
  built: BuiltEdition
  /** Every problem of the folder, its files and the edition as a whole. */
  problems: Problem[]
}

/** The captures' folder: `SIMAK_SEEDS`, else `seeds`. */
export function findSeedsFolder(): string {
  return process.env.SIMAK_SEEDS || 'seeds'
}

/** Compiles a folder of captures. Throws only when the folder itself cannot be read. */
export async function compileSeeds(folder: string): Promise<CompiledSeeds> {
  const seeds = await readSeeds(folder)
  const compilations = [
    ...seeds.captures.map((capture) => compileText(capture, seeds)),
    ...seeds.articles.map(compileJson),
    ...[...seeds.problems, ...findOrphans(seeds)].map((problem) => ({
      file: problem.file,
      article: null,
      lines: [],
      findings: [],
      problems: [problem],
    })),
  ]
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
  return { compilations, built, problems }
}

function compileText({ name, bytes }: SeedFile, seeds: Seeds): Compilation {
  const { provenance, problems } = readProvenance(seeds.provenance.get(findStem(name)))
  const { text, problem } = decodeCapture(name, bytes, provenance.encoding ?? null)
  const compilation = compileCapture({ file: name, text, provenance })
  const decoding = acceptProblems(problem === null ? [] : [problem], provenance.accepts)
  return { ...compilation, problems: [...problems, ...decoding, ...compilation.problems] }
}

function readProvenance(file: SeedFile | undefined) {
  if (file === undefined) return { provenance: unknownProvenance, problems: [] }
  const json = readJson(file.name, file.bytes, 'provenance-mismatch')
  if (json.type === 'problem') return { provenance: unknownProvenance, problems: [json.problem] }
  const parsed = parseProvenance(json.value)
  return parsed.type === 'provenance'
    ? { provenance: parsed.provenance, problems: [] }
    : { provenance: unknownProvenance, problems: parsed.violations.map(json.locate) }
}

function compileJson({ name, bytes }: SeedFile): Compilation {
  const json = readJson(name, bytes, 'schema-mismatch')
  if (json.type === 'problem')
    return { file: name, article: null, lines: [], findings: [], problems: [json.problem] }
  const parsed = parseArticle(json.value)
  return parsed.type === 'article'
    ? { file: name, article: parsed.article, lines: [], findings: [], problems: [] }
    : {
        file: name,
        article: null,
        lines: [],
        findings: [],
        problems: parsed.violations.map(json.locate),
      }
}

/** Captures whose bytes another, earlier in order, has already: name to the earlier's name. */
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
