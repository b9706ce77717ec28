/** How a change of the library ended. A change that failed has changed nothing. */
export type Outcome =
  | { type: 'done' }
  | { type: 'failed'; reason: 'full' | 'blocked' | 'newer' | 'failed' }

export type FailureReason = Extract<Outcome, { type: 'failed' }>['reason']

/** Why the browser's database refused, by the name of its error. */
export function findReason(error: unknown): FailureReason {
  switch (error instanceof Error ? error.name : '') {
    case 'QuotaExceededError':
      return 'full'
    case 'VersionError':
      return 'newer'
    case 'SecurityError':
    // Firefox says so of a private window.
    case 'InvalidStateError':
    case 'TimeoutError':
      return 'blocked'
    default:
      return 'failed'
  }
}
