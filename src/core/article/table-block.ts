import * as v from 'valibot'
import { haveSoundRanges, MarksSchema, marksMessage } from './mark.ts'
import { MaybeEmptySchema, ParagraphSchema } from './printed-text.ts'

/** Number of rows or columns that a cell spans. HTML itself limits columns to 1,000. */
const SpanSchema = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)), 1)

const CellSchema = v.pipe(
  v.object({
    /** The text of the cell; may be empty. */
    text: MaybeEmptySchema,
    marks: MarksSchema,
    /** Whether the cell is the header of its row or column. */
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

/** A table of data. The compiler turns tables that only lay out a page into their contents. */
export const TableSchema = v.object({
  type: v.literal('table'),
  /** The title of the table; null when the page states none. */
  caption: v.optional(v.nullable(ParagraphSchema), null),
  /** The rows, each with the cells that start in it. */
  rows: v.pipe(v.array(v.array(CellSchema)), v.minLength(1, 'A table has a row.')),
})
export type Table = v.InferOutput<typeof TableSchema>
