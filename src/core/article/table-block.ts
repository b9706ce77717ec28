import * as v from 'valibot'
import { haveSoundRanges, MarksSchema, marksMessage } from './mark.ts'
import { MaybeEmptySchema, ParagraphSchema } from './printed-text.ts'

/** Rows or columns that one cell may span. HTML itself stops at 1,000 columns. */
const SpanSchema = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)), 1)

const CellSchema = v.pipe(
  v.object({
    /** The cell's words; may be empty. */
    text: MaybeEmptySchema,
    marks: MarksSchema,
    /** True for a cell that names its row or its column. */
    isHeader: v.optional(v.boolean(), false),
    colSpan: SpanSchema,
    rowSpan: SpanSchema,
  }),
  v.forward(
    v.check((marked) => haveSoundRanges(marked), marksMessage),
    ['marks'],
  ),
)
export type Cell = v.InferOutput<typeof CellSchema>

/** A table of data. A table that only arranges a page is no table, but its contents. */
export const TableSchema = v.object({
  type: v.literal('table'),
  /** What the table shows, null when the page does not say. */
  caption: v.optional(v.nullable(ParagraphSchema), null),
  /** Row by row, the cells that begin in it. */
  rows: v.pipe(v.array(v.array(CellSchema)), v.minLength(1, 'A table has a row.')),
})
export type Table = v.InferOutput<typeof TableSchema>
