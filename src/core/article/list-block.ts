import * as v from 'valibot'
import { haveSoundRanges, type Mark, MarksSchema, marksMessage } from './mark.ts'
import { ParagraphSchema } from './printed-text.ts'

/** A list at any depth. */
export type List = { ordered: boolean; start: number; items: ListItem[] }
export type ListItem = { text: string; marks: Mark[]; list: List | null }

/** The fields of a list; `below` is the schema of the lists inside its items. */
function listEntries<Below extends v.GenericSchema>(below: Below) {
  return {
    /** Whether the order counts, so that items have numbers. */
    ordered: v.boolean(),
    /** Number of the first item in an ordered list. */
    start: v.optional(v.pipe(v.number(), v.integer()), 1),
    items: v.pipe(
      v.array(
        v.object({
          text: ParagraphSchema,
          marks: MarksSchema,
          /** A nested list, or null. */
          list: below,
        }),
      ),
      v.minLength(1, 'A list has an item.'),
    ),
  }
}

const noList = v.optional(v.null(), null)
const innermost: v.GenericSchema<unknown, List | null> = v.optional(
  v.nullable(v.object(listEntries(noList))),
  null,
)
const inner: v.GenericSchema<unknown, List | null> = v.optional(
  v.nullable(v.object(listEntries(innermost))),
  null,
)

/** A list of the body. Its items may contain lists, up to two levels deep. */
export const ListSchema = v.pipe(
  v.object({ type: v.literal('list'), ...listEntries(inner) }),
  v.forward(
    v.check((list) => isSound(list), marksMessage),
    ['items'],
  ),
)

function isSound({ items }: List): boolean {
  return items.every((item) => haveSoundRanges(item) && (item.list === null || isSound(item.list)))
}
