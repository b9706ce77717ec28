import type { ProblemCode } from '../../core/capture/problem.ts'

/** Thrown when a file or an entry of a container is not read, with the problem to report. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly what: string

  constructor(code: ProblemCode, what: string) {
    super(what)
    this.code = code
    this.what = what
  }
}
