import { parseArticle } from '../../core/article/parse-article.ts'
import { acceptProblems, describeProblem, type Problem } from '../../core/capture/problem.ts'
import {
  type CaptureProvenance,
  type NamedPicture,
  parseProvenance,
  unknownProvenance,
} from '../../core/capture/provenance.ts'
import { type Compilation, compileCapture } from '../../core/compile/compile.ts'
import { type CapturePictures, withoutPictures } from '../pictures/find-pictures.ts'
import { decodeCapture } from './decode-capture.ts'
import { findEncodingName } from './find-encoding.ts'
import { findMisnamed } from './find-misnamed.ts'
import { readJson } from './read-json.ts'
import type { SeedFile } from './read-seeds.ts'

/** Finds the pictures of a capture, given those that its provenance file names. */
type FindPicturesOf = (named: readonly NamedPicture[]) => CapturePictures

/** Compiles a capture with its provenance file, if there is one. */
export function compileCaptureFile(
  { name, bytes }: SeedFile,
  beside: SeedFile | undefined,
  findPicturesOf: FindPicturesOf = () => withoutPictures,
): Compilation {
  const known = readProvenance(beside)
  const type = findMisnamed(bytes)
  if (type !== null) {
    const misnamed = describeProblem('misnamed-file', { file: name, what: `It is ${type}.` })
    return withoutArticle(name, [...known.problems, misnamed])
  }
  const { text, problem } = decodeCapture(name, bytes, known.provenance.encoding ?? null)
  const decoding = acceptProblems(problem === null ? [] : [problem], known.provenance.accepts)
  const { provenance } = known
  const pictures = findPicturesOf(provenance.pictures)
  const compilation = compileCapture({ file: name, text, provenance, findPicture: pictures.find })
  pictures.keep(compilation.article)
  const ofPictures = acceptProblems(pictures.problems, provenance.accepts)
  const problems = [...known.problems, ...decoding, ...compilation.problems, ...ofPictures]
  return { ...compilation, problems }
}

/** Compiles an article that was written as JSON. */
export function compileArticleFile({ name, bytes }: SeedFile): Compilation {
  const json = readJson(name, bytes, 'schema-mismatch')
  if (json.type === 'problem') return withoutArticle(name, [json.problem])
  const parsed = parseArticle(json.value)
  return parsed.type === 'article'
    ? { file: name, article: parsed.article, lines: [], findings: [], problems: [] }
    : withoutArticle(name, parsed.violations.map(json.locate))
}

/** Returns the compilation of a file that yields no article. */
export function withoutArticle(file: string, problems: Problem[]): Compilation {
  return { file, article: null, lines: [], findings: [], problems }
}

/**
 * Runs `compile` for a file. An exception becomes a problem of that file, so the other files still compile.
 */
export function catchFault(file: string, compile: () => Compilation): Compilation {
  try {
    return compile()
  } catch (error) {
    return withoutArticle(file, [describeProblem('compiler-fault', { file, what: String(error) })])
  }
}

type KnownProvenance = { provenance: CaptureProvenance; problems: Problem[] }

function readProvenance(file: SeedFile | undefined): KnownProvenance {
  if (file === undefined) return { provenance: unknownProvenance, problems: [] }
  const json = readJson(file.name, file.bytes, 'provenance-mismatch')
  if (json.type === 'problem') return { provenance: unknownProvenance, problems: [json.problem] }
  const parsed = parseProvenance(json.value)
  if (parsed.type === 'violations')
    return { provenance: unknownProvenance, problems: parsed.violations.map(json.locate) }
  const { encoding, ...others } = parsed.provenance
  if (encoding === undefined || findEncodingName(encoding) !== null)
    return { provenance: parsed.provenance, problems: [] }
  const message = `No encoding has the name "${encoding}". Names: https://encoding.spec.whatwg.org/#names-and-labels`
  return { provenance: others, problems: [json.locate({ path: ['encoding'], message })] }
}
