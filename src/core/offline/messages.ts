import * as v from 'valibot'

/** What a page says to the worker. Some of it comes with a port, which hears the answer. */
export const PageMessageSchema = v.variant('type', [
  /** The reader wants the new version now. */
  v.object({ type: v.literal('take-over') }),
  /** The page is idle: the rest of the app may be fetched. The answer tells of the edition. */
  v.object({ type: v.literal('fill') }),
  v.object({ type: v.literal('ask-network') }),
  /**
   * The reader has deleted everything: no trace is to be left of what was opened. The answer, which says
   * no more, comes once that is so.
   */
  v.object({ type: v.literal('forget') }),
])
export type PageMessage = v.InferOutput<typeof PageMessageSchema>

/** What the worker's build knows of the edition: whether it is so small that it is kept whole. */
export const EditionAnswerSchema = v.object({ isWhole: v.boolean() })
export type EditionAnswer = v.InferOutput<typeof EditionAnswerSchema>

/** What the worker says to pages: whether the last request reached the site. */
export const NetworkMessageSchema = v.object({ type: v.literal('network'), isReached: v.boolean() })
export type NetworkMessage = v.InferOutput<typeof NetworkMessageSchema>
