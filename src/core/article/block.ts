import * as v from 'valibot'
import { WebAddressSchema } from './address.ts'
import { ListSchema } from './list-block.ts'
import { haveSoundRanges, MarksSchema, marksMessage } from './mark.ts'
import { PictureSchema } from './picture.ts'
import { HeadlineSchema, LabelSchema, LinesSchema, ParagraphSchema } from './printed-text.ts'
import { TableSchema } from './table-block.ts'

const ParagraphBlockSchema = v.pipe(
  v.object({
    type: v.literal('paragraph'),
    /** The text, without the dateline before the first paragraph. */
    text: ParagraphSchema,
    marks: MarksSchema,
  }),
  v.forward(
    v.check((marked) => haveSoundRanges(marked), marksMessage),
    ['marks'],
  ),
)

const HeadingSchema = v.pipe(
  v.object({
    type: v.literal('heading'),
    /** The text of the heading. */
    text: HeadlineSchema,
    marks: MarksSchema,
    /** Nesting level on the page: 2 is directly below the headline. */
    level: v.optional(v.picklist([2, 3, 4]), 2),
  }),
  v.forward(
    v.check((marked) => haveSoundRanges(marked), marksMessage),
    ['marks'],
  ),
)

/** A quotation that is set apart from the text. */
const QuotationSchema = v.object({
  type: v.literal('quotation'),
  paragraphs: v.pipe(
    v.array(
      v.pipe(
        v.object({ text: ParagraphSchema, marks: MarksSchema }),
        v.forward(
          v.check((marked) => haveSoundRanges(marked), marksMessage),
          ['marks'],
        ),
      ),
    ),
    v.minLength(1, 'A quotation has a paragraph.'),
  ),
  /** The source of the quotation, or null when it is not stated beside it. */
  cite: v.optional(
    v.nullable(
      v.object({
        text: LabelSchema,
        /** Address of the source, or null. */
        href: v.optional(v.nullable(WebAddressSchema), null),
      }),
    ),
    null,
  ),
  /** Whether it is a pull quote, whose words are also in the body. */
  isRepeat: v.optional(v.boolean(), false),
})

/** Text whose line breaks and spaces are kept. */
const PreformattedSchema = v.object({
  type: v.literal('preformatted'),
  text: LinesSchema,
  kind: v.picklist(['code', 'verse']),
})

/** Embedded content of another site, with the words that the page itself contained for it. */
const EmbedSchema = v.object({
  type: v.literal('embed'),
  /** Name of the other site: "YouTube". */
  provider: LabelSchema,
  /** Address of the content, or null. */
  href: v.optional(v.nullable(WebAddressSchema), null),
  /** Words of the content, or null when the page contained none. */
  text: v.optional(v.nullable(ParagraphSchema), null),
  /** Its author, as printed. */
  author: v.optional(v.nullable(LabelSchema), null),
})

const PictureBlockSchema = v.object({ ...PictureSchema.entries, type: v.literal('picture') })

/** One block of a body. The union is closed: a new type does not compile until every renderer handles it. */
export const BlockSchema = v.variant('type', [
  ParagraphBlockSchema,
  HeadingSchema,
  ListSchema,
  QuotationSchema,
  TableSchema,
  PreformattedSchema,
  PictureBlockSchema,
  EmbedSchema,
])
export type Block = v.InferOutput<typeof BlockSchema>
/** A block of one type. */
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>
