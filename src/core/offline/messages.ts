import * as v from 'valibot'

/** Messages from a page to the worker. A message that needs an answer includes a port for it. */
export const PageMessageSchema = v.variant('type', [
  /** Activate the waiting version now. */
  v.object({ type: v.literal('take-over') }),
  /** The page is idle: cache the remaining files of the app. The answer is an `EditionAnswer`. */
  v.object({ type: v.literal('fill') }),
  v.object({ type: v.literal('ask-network') }),
  /**
   * The reader deleted everything: delete all traces of what was opened. The answer has no content; it means
   * that this is done.
   */
  v.object({ type: v.literal('forget') }),
])
export type PageMessage = v.InferOutput<typeof PageMessageSchema>

/** Whether the edition is small enough to be cached whole. */
export const EditionAnswerSchema = v.object({ isWhole: v.boolean() })
export type EditionAnswer = v.InferOutput<typeof EditionAnswerSchema>

/** Message from the worker to pages: whether the last request reached the site. */
export const NetworkMessageSchema = v.object({ type: v.literal('network'), isReached: v.boolean() })
export type NetworkMessage = v.InferOutput<typeof NetworkMessageSchema>
