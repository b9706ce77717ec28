import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { formatPath, type Violation } from '../../core/article/parse-article.ts'
import { describeProblem, type Problem, type ProblemCode } from '../../core/capture/problem.ts'
import { decodeCapture } from './decode-capture.ts'

/** A JSON file read, with the means to find the line of a field. */
export type ReadJson =
  | { type: 'value'; value: unknown; locate: (violation: Violation) => Problem }
  | { type: 'problem'; problem: Problem }

/** Reads JSON of unknown origin. `code` is the problem that a violation of its schema makes. */
export function readJson(file: string, bytes: Uint8Array, code: ProblemCode): ReadJson {
  const { text, problem } = decodeCapture(file, bytes, 'utf-8')
  // A bad byte of a capture shows as a sign of its own; in data, nobody would see it.
  if (problem !== null) {
    const { line, what } = problem
    const finding = line === null ? { file, what } : { file, line, what }
    return { type: 'problem', problem: describeProblem('not-utf8', finding) }
  }
  const errors: ParseError[] = []
  const root = readTree(text, errors)
  const [error] = errors
  if (error !== undefined || root === undefined) {
    const what = error === undefined ? 'No value can be read.' : printParseErrorCode(error.error)
    const line = findLine(text, error?.offset ?? 0)
    return { type: 'problem', problem: describeProblem('json-syntax', { file, line, what }) }
  }
  const locate = ({ path, message }: Violation) => {
    // A missing field has no node of its own; its nearest parent shows where it belongs.
    let known = path
    let node = findNodeAtLocation(root, known)
    while (node === undefined && known.length > 0) {
      known = known.slice(0, -1)
      node = findNodeAtLocation(root, known)
    }
    const line = findLine(text, node?.offset ?? 0)
    return describeProblem(code, { file, line, field: formatPath(path), what: message })
  }
  const value: unknown = JSON.parse(text)
  return { type: 'value', value, locate }
}

/** Undefined for an empty text, and for one nested so deeply that no parser gets to its bottom. */
function readTree(text: string, errors: ParseError[]) {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  } catch {
    return undefined
  }
}

function findLine(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
