import { describeProblem, type Problem } from '../../core/capture/problem.ts'
import { Refusal } from '../containers/refusal.ts'

/** Describes why a file could not be used. */
export function describeFault(file: string, error: unknown): Problem {
  if (error instanceof Refusal) return describeProblem(error.code, { file, what: error.what })
  const isFromSystem = error instanceof Error && 'syscall' in error && 'code' in error
  return isFromSystem
    ? describeProblem('unreadable-file', { file, what: String(error.code) })
    : describeProblem('compiler-fault', { file, what: String(error) })
}
