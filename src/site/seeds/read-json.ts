import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { formatPath, type Violation } from '../../core/article/parse-article.ts'
import { describeProblem, type Problem, type ProblemCode } from '../../core/capture/problem.ts'
import { decodeCapture } from './decode-capture.ts'

/** A parsed JSON file, with a function that finds the line of a field. */
export type ReadJson =
  | { type: 'value'; value: unknown; locate: (violation: Violation) => Problem }
  | { type: 'problem'; problem: Problem }

/** Parses JSON of unknown origin. `code` is the problem code for a violation of its schema. */
export function readJson(file: string, bytes: Uint8Array, code: ProblemCode): ReadJson {
  const { text, problem } = decodeCapture(file, bytes, 'utf-8')
  // Invalid bytes are an error here: a replaced character in data would go unnoticed.
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
    // A missing field has no node, so its nearest parent gives the line.
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

/** Parses a JSON tree. Returns undefined for an empty text, and for nesting too deep for the parser. */
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
