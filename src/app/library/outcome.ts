/** The result of a change to the library. A failed change has changed nothing. */
export type Outcome =
  | { type: 'done' }
  | { type: 'failed'; reason: 'full' | 'blocked' | 'newer' | 'failed' }

export type FailureReason = Extract<Outcome, { type: 'failed' }>['reason']

/** Maps the database's error to a reason: `QuotaExceededError` → `full`. */
export function findReason(error: unknown): FailureReason {
  switch (error instanceof Error ? error.name : '') {
    case 'QuotaExceededError':
      return 'full'
    case 'VersionError':
      return 'newer'
    case 'SecurityError':
    // Firefox throws this in a private window.
    case 'InvalidStateError':
    case 'TimeoutError':
      return 'blocked'
    default:
      return 'failed'
  }
}
