import { listPictures } from '../../core/article/list-pictures.ts'
import { parseArticle } from '../../core/article/parse-article.ts'
import { acceptProblems, describeProblem, type Problem } from '../../core/capture/problem.ts'
import { type Compilation, compileCapture } from '../../core/compile/compile.ts'
import { type CapturePictures, withoutPictures } from '../pictures/find-pictures.ts'
import { type CompiledFile, holdCompilation } from './compiled-file.ts'
import { decodeCapture } from './decode-capture.ts'
import { describeFault } from './describe-fault.ts'
import { findMisnamed, findMisnamedText } from './find-misnamed.ts'
import { readJson } from './read-json.ts'
import type { ReadProvenance } from './read-provenance.ts'

/** A file with its bytes. */
export type ReadFile = { name: string; bytes: Uint8Array }

/** Compiles a capture with what is known about it, and stores its pictures. */
export function compileCaptureFile(
  { name, bytes }: ReadFile,
  { provenance, problems: ofProvenance }: ReadProvenance,
  pictures: CapturePictures = withoutPictures,
): Compilation {
  const refuse = (type: string) => {
    const misnamed = describeProblem('misnamed-file', { file: name, what: `It is ${type}.` })
    return withoutArticle(name, [...ofProvenance, misnamed])
  }
  const type = findMisnamed(bytes)
  if (type !== null) return refuse(type)
  const { text, problem } = decodeCapture(name, bytes, provenance.encoding ?? null)
  const textType = findMisnamedText(name, text)
  if (textType !== null) return refuse(textType)
  const decoding = acceptProblems(problem === null ? [] : [problem], provenance.accepts)
  const compilation = compileCapture({ file: name, text, provenance, findPicture: pictures.find })
  const { article } = compilation
  pictures.keep(article === null ? [] : listPictures(article).map((picture) => picture.file))
  const ofPictures = acceptProblems(pictures.problems, provenance.accepts)
  const problems = [...ofProvenance, ...decoding, ...compilation.problems, ...ofPictures]
  return { ...compilation, problems }
}

/** Compiles an article that was written as JSON. */
export function compileArticleFile({ name, bytes }: ReadFile): Compilation {
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
export function catchFault(file: string, compile: () => CompiledFile): CompiledFile {
  try {
    return compile()
  } catch (error) {
    return holdCompilation(withoutArticle(file, [describeFault(file, error)]))
  }
}
