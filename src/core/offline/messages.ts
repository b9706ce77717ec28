import * as v from 'valibot'

/** What a page says to the worker. */
export const PageMessageSchema = v.variant('type', [
  /** The reader wants the new version now. */
  v.object({ type: v.literal('take-over') }),
  /** The page is idle: the rest of the app may be fetched. */
  v.object({ type: v.literal('fill') }),
  v.object({ type: v.literal('ask-line') }),
  /**
   * The reader has deleted everything: no trace is to be left of what was opened. The port that comes with
   * it hears a message once that is so.
   */
  v.object({ type: v.literal('forget') }),
])
export type PageMessage = v.InferOutput<typeof PageMessageSchema>

/** What the worker says to pages: whether the last request reached the site. */
export const LineMessageSchema = v.object({ type: v.literal('line'), isReached: v.boolean() })
export type LineMessage = v.InferOutput<typeof LineMessageSchema>
