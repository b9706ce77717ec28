import type { openLibrary } from '../shell/library-door.ts'

export type Library = Awaited<ReturnType<typeof openLibrary>>
/** How a change of the library ended. */
export type Outcome = Awaited<ReturnType<Library['putHighlight']>>
export type FailureReason = Extract<Outcome, { type: 'failed' }>['reason']
