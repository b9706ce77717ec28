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
    const what = text.trim() === '' ? 'The file is empty.' : wordError(error)
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

/** What is wrong with JSON, by the parser's names. */
const words = new Map([
  [
    'InvalidSymbol',
    'A text has to be in double quotes; without them only numbers, true, false and null are.',
  ],
  ['InvalidNumberFormat', 'A number is malformed.'],
  [
    'PropertyNameExpected',
    'A name in double quotes is missing, or the comma before it is one too many.',
  ],
  ['ValueExpected', 'A value is missing, or the comma before it is one too many.'],
  ['ColonExpected', 'A colon is missing.'],
  ['CommaExpected', 'A comma is missing at the end of the line before, or between two values.'],
  ['CloseBraceExpected', 'A closing } is missing.'],
  ['CloseBracketExpected', 'A closing ] is missing.'],
  ['EndOfFileExpected', 'Something follows behind the end.'],
  ['InvalidCommentToken', 'JSON knows no comments.'],
  ['UnexpectedEndOfString', 'A text has no closing double quote on its line.'],
  ['InvalidEscapeCharacter', 'A backslash has to be written twice.'],
  ['InvalidCharacter', 'A text holds a tab, which is written \\t.'],
])

function wordError(error: ParseError | undefined): string {
  if (error === undefined) return 'No value can be read.'
  const name = printParseErrorCode(error.error)
  return words.get(name) ?? name
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
